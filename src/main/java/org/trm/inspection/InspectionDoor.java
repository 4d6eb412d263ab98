package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.casefile.LentSection;
import org.trm.identity.NamedHuman;
import org.trm.inspection.InspectionTable.Kept;
import org.trm.rows.Rows;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;

/** The narrow doors through which an inspector looks; each looks for itself whether they may. */
@ApplicationScoped
class InspectionDoor {

  private static final String ORDERS = "select * from inspection_in_force(?, ?, ?)";
  private static final String CASES = "select * from inspection_cases(?, ?, ?, ?, ?, ?)";
  private static final String SECTION = "select * from inspection_section(?, ?, ?, ?, ?, ?)";

  private final Rows rows;
  private final InstantSource clock;

  InspectionDoor(Rows rows, InstantSource clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** The orders by which this human may look now. */
  List<Kept> inForce(NamedHuman who) {
    return rows.all(ORDERS, Kept::of, who.issuer(), who.subject(), clock.instant());
  }

  /** The cases that an order covers, after this one; so many at most. */
  List<InspectedCase> cases(UUID order, NamedHuman who, UUID after, int most) {
    return rows.all(
        CASES,
        InspectionDoor::inspected,
        order,
        who.issuer(),
        who.subject(),
        clock.instant(),
        after,
        most);
  }

  /** One sealed section of a case that an order covers, if it names its category. */
  Optional<LentSection> section(UUID order, NamedHuman who, CaseId theCase, DataCategory category) {
    return rows.first(
        SECTION,
        row -> LentSection.of(row, category),
        order,
        who.issuer(),
        who.subject(),
        clock.instant(),
        theCase.value(),
        category.name());
  }

  private static InspectedCase inspected(ResultSet row) throws SQLException {
    var sections = (String[]) row.getArray("sections").getArray();
    return new InspectedCase(
        new CaseId(row.getObject("case_id", UUID.class)),
        Rows.instant(row, "recorded_at"),
        Arrays.stream(sections).map(DataCategory::valueOf).toList());
  }
}
