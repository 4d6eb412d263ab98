package org.trm.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.trm.directory.Directory;
import org.trm.local.LocalStack;

/** A contact that nobody has confirmed in time is told of once. */
@QuarkusTest
class ContactReminderTest {

  private static final String ASSURED =
      "update focal_point set assured_at = '%s' where organisation = 'al-child-protection'";

  @Inject RemindOfContacts reminders;
  @Inject Directory directory;

  @Test
  void anOverdueContactIsToldOfOnce() throws SQLException {
    execute(ASSURED.formatted("2026-01-01"));
    try {
      directory.refresh();
      reminders.sweep();
      reminders.sweep();
      assertEquals(1, told());
    } finally {
      execute(ASSURED.formatted("2026-11-20"));
      directory.refresh();
    }
  }

  private static int told() throws SQLException {
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select count(*) from contact_reminder c join journal_entry s on s.country = 'AL'"
                    + " and s.resource is not null and s.case_id is null"
                    + " where c.organisation = 'al-child-protection'")) {
      row.next();
      return row.getInt(1);
    }
  }

  private static void execute(String change) throws SQLException {
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute(change);
    }
  }
}
