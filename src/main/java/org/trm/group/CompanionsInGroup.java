package org.trm.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.facts.Companions;
import org.trm.facts.Company;
import org.trm.facts.Company.Found;

/** Tells the gates of a group what they may know, through the one door that the database has. */
@ApplicationScoped
class CompanionsInGroup implements Companions {

  private final EntityManager entities;

  CompanionsInGroup(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Company of(UUID group) {
    entities.flush();
    return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, group));
  }

  private static Company read(Connection connection, UUID group) throws SQLException {
    try (var select = connection.prepareStatement("select * from group_facts(?)")) {
      select.setObject(1, group);
      try (var row = select.executeQuery()) {
        row.next();
        var finding = row.getString("finding");
        return new Company(
            finding == null ? null : Found.valueOf(finding), row.getBoolean("parent_travels"));
      }
    }
  }
}
