package org.trm.handoff;

import io.restassured.RestAssured;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.trm.actor.Actor;
import org.trm.local.LocalStack;

/** Where personal data would be found afterwards, if it had come to light. */
final class Traces {

  private static final List<String> COUNTRIES =
      List.of("AL", "AT", "BA", "BG", "HR", "IT", "MD", "ME", "MK", "RO", "RS", "SI");

  private Traces() {}

  /** The tables in which it stands, sealed or encoded columns looked through byte by byte. */
  static List<String> inTables() throws SQLException {
    var found = new ArrayList<String>();
    for (var table : tables()) {
      var rows =
          Rows.one(
              "select count(*) from %s t where t::text ~ '%s'".formatted(table, Canaries.PATTERN));
      if (!rows.equals("0")) {
        found.add(table + ": " + rows);
      }
    }
    return found;
  }

  /** The countries in whose opened journals it stands. */
  static List<String> inJournals() {
    return COUNTRIES.stream().filter(Traces::isInJournal).toList();
  }

  /** The metrics in whose names or labels it stands. */
  static List<String> inMetrics() {
    return RestAssured.get("/q/metrics").asString().lines().filter(Canaries::singIn).toList();
  }

  private static boolean isInJournal(String country) {
    var auditor = Actor.of(country.toLowerCase(java.util.Locale.ROOT) + "-desk-auditor");
    var pulled = auditor.gets("/v1/journal/" + country + "/entries?limit=100000");
    return pulled.statusCode() != 200 || Canaries.singIn(pulled.asString());
  }

  private static List<String> tables() throws SQLException {
    var tables = new ArrayList<String>();
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select tablename from pg_tables where schemaname = 'public'")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }
}
