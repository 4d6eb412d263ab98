package org.trm.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what stands about a subject through the one door that judging has. */
@ApplicationScoped
class ApprovalFacts {

  private final EntityManager entities;

  ApprovalFacts(EntityManager entities) {
    this.entities = entities;
  }

  List<Approval> about(UUID subject) {
    entities.flush();
    return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, subject));
  }

  private static List<Approval> read(Connection connection, UUID subject) throws SQLException {
    try (var select = connection.prepareStatement("select * from approval_facts(?)")) {
      select.setObject(1, subject);
      var found = new ArrayList<Approval>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(approval(row, subject));
        }
      }
      return found;
    }
  }

  private static Approval approval(ResultSet row, UUID subject) throws SQLException {
    var decision = row.getString("decision");
    return new Approval(
        row.getObject("id", UUID.class),
        ApprovalKind.valueOf(row.getString("kind")),
        new ApprovalSubject(subject, row.getString("subject_version")),
        new Human(row.getString("proposer")),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        decision == null
            ? null
            : new Approval.Answer(
                ApprovalDecision.valueOf(decision), new Human(row.getString("decider"))),
        row.getBoolean("taken_back"));
  }
}
