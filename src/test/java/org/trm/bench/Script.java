package org.trm.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One committed file of SQL: its statements in order, with values by name ({@code :case}). Those
 * that no empty line parts are sent together.
 */
record Script(List<Statement> statements) {

  private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
  private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]+)");

  Script {
    statements = List.copyOf(statements);
  }

  /** A statement and the names of its values, in order. */
  record Statement(String sql, List<String> names) {
    Statement {
      names = List.copyOf(names);
    }

    static Statement of(String text) {
      var names = NAME.matcher(text).results().map(found -> found.group(1)).toList();
      return new Statement(NAME.matcher(text).replaceAll((MatchResult found) -> "?"), names);
    }

    /** The driver keeps the prepared statement by its text. */
    void run(Connection connection, Map<String, Object> values) throws SQLException {
      try (var statement = connection.prepareStatement(sql)) {
        for (int i = 0; i < names.size(); i++) {
          statement.setObject(i + 1, values.get(names.get(i)));
        }
        statement.execute();
      }
    }
  }

  static Script of(String name) {
    var text = COMMENT.matcher(read("/bench/" + name + ".sql")).replaceAll("");
    return new Script(
        Arrays.stream(text.split(";\\s*\n\\s*\n|;\\s*$", -1))
            .map(String::strip)
            .filter(statement -> !statement.isEmpty())
            .map(Statement::of)
            .toList());
  }

  /** Runs it as one transaction. */
  void run(Connection connection, Map<String, Object> values) throws SQLException {
    for (var statement : statements) {
      statement.run(connection, values);
    }
    connection.commit();
  }

  private static String read(String name) {
    try (var in = Objects.requireNonNull(Script.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
