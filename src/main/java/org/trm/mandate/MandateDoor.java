package org.trm.mandate;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Looks up the mandates of whoever calls, through the database's one narrow door. */
@ApplicationScoped
class MandateDoor {

  private final EntityManager entities;

  MandateDoor(EntityManager entities) {
    this.entities = entities;
  }

  /** Those that hold at this moment. */
  List<Mandate> mine(Instant at) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement("select * from mandates_of_mine(?)")) {
            select.setObject(1, at.atOffset(ZoneOffset.UTC));
            var found = new ArrayList<Mandate>();
            try (var row = select.executeQuery()) {
              while (row.next()) {
                found.add(mandate(row));
              }
            }
            return found;
          }
        });
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
        row.getObject("valid_until", OffsetDateTime.class).toInstant());
  }
}
