package org.trm.mandate;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.trm.rows.Rows;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Looks up the mandates of whoever calls, through the database's one narrow door. */
@ApplicationScoped
class MandateDoor {

  private final Rows rows;

  MandateDoor(Rows rows) {
    this.rows = rows;
  }

  /** Those that hold at this moment. */
  List<Mandate> mine(Instant at) {
    return rows.all("select * from mandates_of_mine(?)", MandateDoor::mandate, at);
  }

  private static Mandate mandate(ResultSet row) throws SQLException {
    var categories = (String[]) row.getArray("categories").getArray();
    return new Mandate(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        MandateKind.valueOf(row.getString("kind")),
        new Mandate.Holder(
            new CountryCode(row.getString("country")),
            new OrganisationId(row.getString("organisation"))),
        Arrays.stream(categories).map(DataCategory::valueOf).collect(toSet()),
        Rows.instant(row, "valid_until"));
  }
}
