package org.trm.statement;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database that a transaction runs in another organisation's name than the service
 * believes: the service's own checks are passed by whoever called, and what is left is the wall of
 * the database. The journal alone is written in the true name, so that the service goes on.
 */
public record ForgedScope(String country, String organisation) {

  private static final AtomicReference<@Nullable ForgedScope> CURRENT = new AtomicReference<>();
  private static final AtomicBoolean OPEN = new AtomicBoolean();
  private static final AtomicReference<ForgedScope> TRUE =
      new AtomicReference<>(new ForgedScope("", ""));

  /** Does the work with every transaction in this name. */
  public void during(Runnable work) {
    CURRENT.set(this);
    try {
      work.run();
    } finally {
      CURRENT.set(null);
    }
  }

  /**
   * Does the work while the service is told at each transaction's beginning that nothing is closed.
   */
  public static void openDuring(Runnable work) {
    OPEN.set(true);
    try {
      work.run();
    } finally {
      OPEN.set(false);
    }
  }

  /** What is asked instead. */
  static String replaced(String statement) {
    return OPEN.get()
        ? statement.replace("current_setting('trm.closed', true)", "'{}'")
        : statement;
  }

  /** What a statement is to be given for a parameter instead of what the service gave. */
  static @Nullable Object replaced(String statement, Object index, @Nullable Object given) {
    var forged = CURRENT.get();
    var place = index.equals(1) || index.equals(2);
    if (forged == null || !place || !statement.contains("scope_to(")) {
      return given;
    }
    var first = index.equals(1);
    TRUE.updateAndGet(last ->
        first
            ? new ForgedScope(String.valueOf(given), last.organisation)
            : new ForgedScope(last.country, String.valueOf(given)));
    return first ? forged.country : forged.organisation;
  }

  /** Before and after an entry is written. */
  static void around(String statement, PreparedStatement entry, boolean before)
      throws SQLException {
    var forged = CURRENT.get();
    if (forged != null && statement.contains("journal_append")) {
      var now = before ? TRUE.get() : forged;
      try (var set = entry.getConnection().createStatement()) {
        set.execute("select set_config('trm.country', '" + now.country + "', true)");
      }
    }
  }
}
