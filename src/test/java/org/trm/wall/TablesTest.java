package org.trm.wall;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.journal.Sequencer;

/** What {@code wall/tables.txt} says is what the database shows, in every cell. */
@QuarkusTest
class TablesTest {

  private static final Matrix TABLE = MatrixFile.read("/wall/tables.txt");

  /** All that the service's login may read, but for the journals, which hold no case in clear. */
  private static final String TABLES =
      """
      select relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and relname not in ('flyway_schema_history', 'idempotency')
         and relname not like 'journal%'
         and has_any_column_privilege('trm_app', oid, 'select') order by 1\
      """;

  @Inject Sequencer sequencer;

  @Test
  void everyTableThatKnowsOfACaseHasALine() throws SQLException {
    var worlds = Given.worlds(sequencer);
    var known = new TreeSet<String>();
    for (var table : Sql.asSuperuser(TABLES)) {
      if (!Sql.asSuperuser(places(table, worlds)).isEmpty()) {
        known.add(table);
      }
    }
    assertEquals(known, TABLE.operations().collect(toCollection(TreeSet::new)));
  }

  @Test
  void everyTableShowsToEveryOrganisationWhatItShould() throws SQLException {
    var worlds = Given.worlds(sequencer);
    var differs = new TreeMap<String, String>();
    for (var table : TABLE.operations().toList()) {
      var places = Sql.asSuperuser(places(table, worlds));
      var rows = "select t::text from " + table + " t where ctid = any('{" + quoted(places) + "}')";
      var all = Sql.asSuperuser(rows);
      for (var line : TABLE.lines()) {
        if (line.operations().contains(table)) {
          line.cells()
              .forEach((organisation, word) -> {
                var seen = Set.copyOf(scope(organisation).says(rows));
                for (var world : worlds) {
                  var found = letter(all, seen, world);
                  var expected = TABLE.letter(word, world.stage());
                  if (found != ' ' && found != expected) {
                    differs.merge(
                        table + " | " + organisation, "" + world.stage() + found, String::concat);
                  }
                }
              });
        }
      }
    }
    assertEquals(Map.of(), differs);
  }

  @Test
  void whatWasAskedOnceIsEachOnesOwn() {
    for (var organisation : List.of("rs-shelter", "rs-desk", "si-desk", "hr-shelter")) {
      var foreign = "select count(*) from idempotency where organisation <> '" + organisation + "'";
      assertEquals(List.of("0"), scope(organisation).says(foreign));
    }
  }

  @Test
  void theJournalsAreTheCountrysOwn() {
    for (var table : List.of("journal_entry", "journal_leaf", "journal_erasure")) {
      for (var country : List.of("RS", "SI", "HR")) {
        var foreign = "select count(*) from " + table + " where country <> '" + country + "'";
        assertEquals(List.of("0"), new Sql(country, "x-y").says(foreign));
      }
    }
  }

  private static Sql scope(String organisation) {
    var network = organisation.startsWith("network");
    return new Sql(
        network ? "XN" : organisation.substring(0, 2).toUpperCase(Locale.ROOT), organisation);
  }

  /** Where the rows about these worlds stand, looked for once and past all policies. */
  private static String places(String table, List<World> worlds) {
    var ids = worlds.stream().flatMap(TablesTest::ids).collect(Collectors.joining("|"));
    return "select ctid::text from " + table + " t where t::text ~ '" + ids + "'";
  }

  private static String quoted(List<String> places) {
    return places.stream().map(place -> '"' + place + '"').collect(Collectors.joining(","));
  }

  private static Stream<String> ids(World world) {
    return world.ids().values().stream().filter(id -> id.length() == 36);
  }

  /** All of a world's rows, some or none; nothing where a world has none. */
  private static char letter(List<String> all, Set<String> seen, World world) {
    var rows = all.stream().filter(row -> ids(world).anyMatch(row::contains)).collect(toSet());
    if (rows.isEmpty()) {
      return ' ';
    }
    return seen.containsAll(rows) ? '+' : rows.stream().anyMatch(seen::contains) ? '~' : '.';
  }
}
