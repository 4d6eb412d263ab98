package org.trm.task;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** What is due, whoever's it is: through a door that tells nothing else. */
@ApplicationScoped
class DueTasks {
  private final EntityManager entities;

  DueTasks(EntityManager entities) {
    this.entities = entities;
  }

  /** One task that has to be looked at, with whose name is needed to look at it. */
  record Due(UUID task, OrganisationId organisation, CountryCode country, Instant at) {
    /** Before all others. */
    static final Due NONE =
        new Due(
            new UUID(0, 0),
            new OrganisationId("network-secretariat"),
            CountryCode.NETWORK,
            Instant.EPOCH);

    /** The service itself, acting in the organisation's name. */
    Caller service(UUID request) {
      var agent = new Agent("trm-handoff", null, "clocks", "trm-handoff", "");
      return new Caller(country, organisation, Set.of(), agent, request);
    }
  }

  /** Those whose alarm is due, from the last one on. */
  List<Due> after(Due last, Instant now, int most) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            entities
                .unwrap(Session.class)
                .doReturningWork(connection -> after(connection, last, now, most)));
  }

  private static List<Due> after(Connection connection, Due last, Instant now, int most)
      throws SQLException {
    try (var select = connection.prepareStatement("select * from task_alarms(?, ?, ?, ?)")) {
      select.setObject(1, now.atOffset(ZoneOffset.UTC));
      select.setObject(2, last.at().atOffset(ZoneOffset.UTC));
      select.setObject(3, last.task());
      select.setInt(4, most);
      var found = new ArrayList<Due>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(due(row));
        }
      }
      return found;
    }
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getString("organisation")),
        new CountryCode(row.getString("country")),
        row.getObject("alarm_at", OffsetDateTime.class).toInstant());
  }
}
