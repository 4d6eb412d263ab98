package org.trm.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.contract.ContractOperation;
import org.trm.journal.Sequencer;

/** Whoever reads changes nothing but what is on record about it. */
@QuarkusTest
class ReadingTest {

  /** Everything but the journals, and the proofs and keys that say who may ask once more. */
  private static final String TABLES =
      """
      select relname from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and relname not like 'journal%' and relname not like 'checkpoint%'
         and relname not in ('flyway_schema_history', 'used_proof') order by 1\
      """;

  private static final Set<String> READERS =
      Set.of("rs-shelter-caseworker", "rs-desk-focal-point", "rs-desk-auditor");

  @TestHTTPResource
  @SuppressWarnings("NullAway.Init")
  URI service;

  @Inject Sequencer sequencer;

  @Test
  @Asvs("3.5.3")
  void noReadingLeavesATrace() throws SQLException {
    var worlds = Given.worlds(sequencer);
    var readings = ContractOperation.all().stream().filter(one -> one.method().equals("GET"));
    var asking = new Asking(service);
    var before = stored();
    var readers = Person.of("rs").stream().filter(one -> READERS.contains(one.name())).toList();
    long read = 0;
    for (var operation : readings.toList()) {
      for (var person : readers) {
        var world = worlds.stream().filter(one -> knows(one, operation)).findFirst();
        if (world.isPresent()) {
          read += asking.ask(operation, world.get(), person).status() == 200 ? 1 : 0;
        }
      }
    }
    assertTrue(read > 30, "something was read: " + read);
    assertEquals(before, stored());
  }

  private static boolean knows(World world, ContractOperation operation) {
    return world.ids().keySet().containsAll(Asking.needs(operation));
  }

  private static Map<String, List<String>> stored() throws SQLException {
    var all = new TreeMap<String, List<String>>();
    for (var table : Sql.asSuperuser(TABLES)) {
      var content =
          "select count(*) || ' ' || coalesce(sum(hashtext(t::text)), 0) from " + table + " t";
      all.put(table, Sql.asSuperuser(content));
    }
    return all;
  }
}
