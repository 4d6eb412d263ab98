package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.trm.shared.CaseId;
import org.trm.shared.Purpose;

/** Counts how often a person was asked, so that nobody is worn down by being asked again. */
@ApplicationScoped
class TimesAsked {

  private final EntityManager entities;

  TimesAsked(EntityManager entities) {
    this.entities = entities;
  }

  /** By purpose, what all organisations together have asked; the caller takes part in the case. */
  List<AskedView> about(CaseId theCase) {
    entities.flush();
    return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, theCase));
  }

  private static List<AskedView> read(Connection connection, CaseId theCase) throws SQLException {
    var asked = new ArrayList<AskedView>();
    try (var select = connection.prepareStatement("select * from consent_times_asked(?)")) {
      select.setObject(1, theCase.value());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          asked.add(
              AskedView.of(
                  Purpose.valueOf(row.getString("purpose")),
                  row.getLong("times"),
                  row.getLong("refusals")));
        }
      }
    }
    return asked;
  }
}
