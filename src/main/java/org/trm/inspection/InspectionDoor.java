package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.casefile.LentSection;
import org.trm.identity.NamedHuman;
import org.trm.inspection.InspectionTable.Kept;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;

/** The narrow doors through which an inspector looks; each looks for itself whether they may. */
@ApplicationScoped
class InspectionDoor {

  private static final String ORDERS = "select * from inspection_in_force(?, ?, ?)";
  private static final String CASES =
      "select * from inspection_cases(?, ?, ?, ?, ?, ?) where case_id <> all (scope_closed())";
  private static final String SECTION =
      "select * from inspection_section(?, ?, ?, ?, ?, ?) where case_id <> all (scope_closed())";

  private final EntityManager entities;
  private final InstantSource clock;

  InspectionDoor(EntityManager entities, InstantSource clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** The orders by which this human may look now. */
  List<Kept> inForce(NamedHuman who) {
    return ask(ORDERS, Kept::of, who.issuer(), who.subject(), now());
  }

  /** The cases that an order covers, after this one; so many at most. */
  List<InspectedCase> cases(UUID order, NamedHuman who, UUID after, int most) {
    return ask(
        CASES, InspectionDoor::inspected, order, who.issuer(), who.subject(), now(), after, most);
  }

  /** One sealed section of a case that an order covers, if it names its category. */
  Optional<LentSection> section(UUID order, NamedHuman who, CaseId theCase, DataCategory category) {
    return ask(
            SECTION,
            row -> LentSection.of(row, category),
            order,
            who.issuer(),
            who.subject(),
            now(),
            theCase.value(),
            category.name())
        .stream()
        .findFirst();
  }

  private static InspectedCase inspected(ResultSet row) throws SQLException {
    var sections = (String[]) row.getArray("sections").getArray();
    return new InspectedCase(
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        Arrays.stream(sections).map(DataCategory::valueOf).toList());
  }

  private interface Reading<T> {
    T row(ResultSet row) throws SQLException;
  }

  private <T> List<T> ask(String sql, Reading<T> reading, Object... values) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              select.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<T>();
            try (var row = select.executeQuery()) {
              while (row.next()) {
                found.add(reading.row(row));
              }
            }
            return found;
          }
        });
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
