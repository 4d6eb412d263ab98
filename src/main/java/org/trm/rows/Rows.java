package org.trm.circle;

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
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads and writes the rows of circles; each is written once. */
@ApplicationScoped
class Rows {

  private final EntityManager entities;

  Rows(EntityManager entities) {
    this.entities = entities;
  }

  /** What one row says. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> all(String sql, Reading<T> reading, Object... values) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement(sql)) {
            put(select, values);
            return all(select, reading);
          }
        });
  }

  void write(String sql, @Nullable Object... values) {
    entities.flush(); // what it refers to stands before it
    entities
        .unwrap(Session.class)
        .doWork(connection -> {
          try (var insert = connection.prepareStatement(sql)) {
            put(insert, values);
            insert.executeUpdate();
          }
        });
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static void put(PreparedStatement statement, @Nullable Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      var value = values[i];
      statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    }
  }

  private static <T> List<T> all(PreparedStatement select, Reading<T> reading) throws SQLException {
    var found = new ArrayList<T>();
    try (var row = select.executeQuery()) {
      while (row.next()) {
        found.add(reading.of(row));
      }
    }
    return found;
  }
}
