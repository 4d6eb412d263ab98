package org.trm.rows;

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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.trm.identity.ClosedCases;

/**
 * Asks for rows and writes them by plain SQL in the transaction at hand. A row that says of which
 * case it is, is passed over where that case is closed to whoever asks.
 */
@ApplicationScoped
public class Rows {

  private static final String CASE = "case_id";

  private final EntityManager entities;
  private final ClosedCases closed;

  Rows(EntityManager entities, ClosedCases closed) {
    this.entities = entities;
    this.closed = closed;
  }

  /** What one row says. */
  public interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** All rows, in their order; a value is bound as it is, an instant as a time in UTC. */
  public <T> List<T> all(String sql, Reading<T> reading, @Nullable Object... values) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement(sql)) {
            put(select, values);
            return all(select, reading);
          }
        });
  }

  /** The first row, if there is any. */
  public <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... values) {
    return all(sql, reading, values).stream().findFirst();
  }

  /** Writes a row after all that it may refer to; false if there was nothing to write any more. */
  public boolean write(String sql, @Nullable Object... values) {
    entities.flush();
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var insert = connection.prepareStatement(sql)) {
            put(insert, values);
            return insert.executeUpdate() == 1;
          }
        });
  }

  /** Has the database do what may refer to all that was kept before, of one row or of many. */
  public void call(String sql, @Nullable Object... values) {
    entities.flush();
    entities
        .unwrap(Session.class)
        .doWork(connection -> {
          try (var select = connection.prepareStatement(sql)) {
            put(select, values);
            select.execute();
          }
        });
  }

  /** A time that is always there. */
  public static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  /** A time that may be missing. */
  public static @Nullable Instant maybeInstant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static void put(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      var value = values[i];
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
  }

  private <T> List<T> all(PreparedStatement select, Reading<T> reading) throws SQLException {
    var found = new ArrayList<T>();
    try (var row = select.executeQuery()) {
      boolean looks = !closed.isEmpty() && says(row, CASE);
      while (row.next()) {
        if (!looks || !closed.has(row.getObject(CASE, UUID.class))) {
          found.add(reading.of(row));
        }
      }
    }
    return found;
  }

  private static boolean says(ResultSet row, String column) throws SQLException {
    var columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      if (columns.getColumnLabel(i).equals(column)) {
        return true;
      }
    }
    return false;
  }
}
