package org.trm.handoff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
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

/** What has to be looked at, whoever's it is: through doors that tell nothing else. */
@ApplicationScoped
class DueAlarms {

  private final EntityManager entities;

  DueAlarms(EntityManager entities) {
    this.entities = entities;
  }

  /** One handoff that has to be looked at, with whose name is needed to look at it. */
  record Due(UUID handoff, OrganisationId holder, CountryCode country, Instant at) {

    /** Before all others. */
    static final Due NONE =
        new Due(
            new UUID(0, 0),
            new OrganisationId("network-secretariat"),
            CountryCode.NETWORK,
            Instant.EPOCH);

    /** The service itself, acting in the holder's name. */
    Caller service(UUID request) {
      var agent = new Agent("trm-handoff", null, "clocks", "trm-handoff", "");
      return new Caller(country, holder, Set.of(), agent, request);
    }
  }

  /** Those whose alarm is due, from the last one on. */
  List<Due> after(Due last, Instant now, int most) {
    return ask(
        "select * from handoff_alarms(?, ?, ?, ?)",
        select -> {
          select.setObject(1, now.atOffset(ZoneOffset.UTC));
          select.setObject(2, last.at().atOffset(ZoneOffset.UTC));
          select.setObject(3, last.handoff());
          select.setInt(4, most);
        });
  }

  /** Those that wait for one of these organisations. */
  List<Due> waitingFor(List<OrganisationId> organisations, int most) {
    var names = organisations.stream().map(OrganisationId::value).toArray(String[]::new);
    return ask(
        "select * from handoff_stranded(?, ?)",
        select -> {
          select.setArray(1, select.getConnection().createArrayOf("text", names));
          select.setInt(2, most);
        });
  }

  /** Says what is asked for. */
  private interface Question {
    void put(PreparedStatement select) throws SQLException;
  }

  private List<Due> ask(String sql, Question question) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            entities
                .unwrap(Session.class)
                .doReturningWork(connection -> {
                  try (var select = connection.prepareStatement(sql)) {
                    question.put(select);
                    return all(select);
                  }
                }));
  }

  private static List<Due> all(PreparedStatement select) throws SQLException {
    var found = new ArrayList<Due>();
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        found.add(due(rows));
      }
    }
    return found;
  }

  private static Due due(ResultSet row) throws SQLException {
    return new Due(
        row.getObject("id", UUID.class),
        new OrganisationId(row.getString("holder")),
        new CountryCode(row.getString("country")),
        row.getObject("alarm_at", OffsetDateTime.class).toInstant());
  }
}
