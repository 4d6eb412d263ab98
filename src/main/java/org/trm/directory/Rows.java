package org.trm.directory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads whole tables over one connection. */
final class Rows {

  private final Connection connection;

  Rows(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of the current row. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> all(String query, Reading<T> reading) throws SQLException {
    try (var statement = connection.prepareStatement(query);
        var row = statement.executeQuery()) {
      var values = new ArrayList<T>();
      while (row.next()) {
        values.add(reading.of(row));
      }
      return values;
    }
  }

  /** What belongs together by the column {@code key}. */
  <T> Map<String, List<T>> grouped(String query, Reading<T> reading) throws SQLException {
    var groups = new HashMap<String, List<T>>();
    all(query, row -> Map.entry(row.getString("key"), reading.of(row)))
        .forEach(one ->
            groups.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(one.getValue()));
    return groups;
  }

  static List<Language> languages(ResultSet row) throws SQLException {
    return Stream.of((String[]) row.getArray("languages").getArray()).map(Language::new).toList();
  }
}
