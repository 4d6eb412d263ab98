package org.trm.support;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.trm.support.ChecklistView.IndicatorView;

/** The screening checklists, each version as it was when it was used. */
@ApplicationScoped
class Checklists {

  private final EntityManager entities;

  Checklists(EntityManager entities) {
    this.entities = entities;
  }

  /** The indicators of one version; none where there is no such version. */
  Set<IndicatorCode> indicators(ScreeningChecklist checklist, int version) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select code from screening_indicator where checklist = ?1 and version = ?2",
            String.class)
        .setParameter(1, checklist.name())
        .setParameter(2, version)
        .getResultStream()
        .map(IndicatorCode::new)
        .collect(Collectors.toSet());
  }

  /** Every version of every checklist, the newest of each first. */
  List<ChecklistView> all() {
    var versions = new LinkedHashMap<Version, List<IndicatorView>>();
    for (var row : rows()) {
      var version = new Version(ScreeningChecklist.valueOf((String) row[0]), (Integer) row[1]);
      versions
          .computeIfAbsent(version, _ -> new ArrayList<>())
          .add(new IndicatorView(new IndicatorCode((String) row[2]), (String) row[3]));
    }
    return versions.entrySet().stream()
        .map(one ->
            new ChecklistView(one.getKey().checklist(), one.getKey().number(), one.getValue()))
        .toList();
  }

  private record Version(ScreeningChecklist checklist, int number) {}

  /** Without a transaction there is no scope, and without a scope nothing is to be seen. */
  private List<Object[]> rows() {
    return QuarkusTransaction.requiringNew().call(this::read);
  }

  private List<Object[]> read() {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(
            "select checklist, version, code, question from screening_indicator"
                + " order by checklist, version desc, place",
            Object[].class)
        .getResultList();
  }
}
