package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;
import org.trm.casefile.ReadingGuard;
import org.trm.problem.Refusal;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.PurposeOfUse;

/**
 * What the caller's organisation has received and may no longer read, because the person took
 * agreement back (GDPR art. 18(2)): it is kept, and opened for the person's rights alone.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Restrictions implements ReadingGuard {

  private final EntityManager entities;
  private final InstantSource clock;

  Restrictions(EntityManager entities, InstantSource clock) {
    this.entities = entities;
    this.clock = clock;
  }

  @Override
  public Optional<Refusal> against(CaseId theCase, DataCategory category, PurposeOfUse purpose) {
    return against(theCase, Set.of(category), purpose);
  }

  /** Why these categories may not be read together for this purpose, absent if they may. */
  public Optional<Refusal> against(
      CaseId theCase, Set<DataCategory> categories, PurposeOfUse purpose) {
    if (isStillAllowed(purpose)) {
      return Optional.empty();
    }
    var restricted = of(theCase);
    restricted.retainAll(categories);
    return restricted.isEmpty() ? Optional.empty() : Optional.of(refusal(theCase, restricted));
  }

  private static boolean isStillAllowed(PurposeOfUse purpose) {
    return switch (purpose) {
      case RIGHTS, EMERGENCY, INSPECTION -> true;
      case CASEWORK, HANDOFF, SUPERVISION, AUDIT -> false;
    };
  }

  private static Refusal refusal(CaseId theCase, Set<DataCategory> categories) {
    return new Refusal(
        null,
        "RESTRICTED",
        Map.of("categories", categories.stream().map(DataCategory::name).toList()),
        "Work without it. Ask again only if the person brings it up.",
        "/v1/cases/" + theCase + "/consents",
        "GDPR art. 7(3), 18(2); CETS 197 art. 11(1)");
  }

  private Set<DataCategory> of(CaseId theCase) {
    return entities.unwrap(Session.class).doReturningWork(connection -> of(connection, theCase));
  }

  private Set<DataCategory> of(Connection connection, CaseId theCase) throws SQLException {
    var restricted = EnumSet.noneOf(DataCategory.class);
    try (var select = connection.prepareStatement("select * from consent_restrictions(?, ?)")) {
      select.setObject(1, theCase.value());
      select.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
      try (var row = select.executeQuery()) {
        while (row.next()) {
          restricted.add(DataCategory.valueOf(row.getString(1)));
        }
      }
    }
    return restricted;
  }
}
