package org.trm.wall;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Outage;
import org.trm.contract.ContractOperation;
import org.trm.journal.Sequencer;
import org.trm.wall.Asking.Answer;

/**
 * What cannot be put on record is not answered: every operation of the contract is asked by
 * somebody who may, while the journal is full and while the database is away; by strangers too,
 * where that takes no time.
 */
@QuarkusTest
class SilentJournalTest {

  private static final Matrix MATRIX = Matrix.read();
  private static final List<Person> PEOPLE = Person.of("rs", "si", "hr", "network");
  private static final Set<String> STRANGERS =
      Set.of("hr-shelter-caseworker", "rs-desk-rapporteur");

  /** Fewer than are turned away, so that it is not for their number that they are. */
  private static final int AT_ONCE = 64;

  /** What takes no look at the database. */
  private static final Set<String> KNOWN_BY_HEART =
      Set.of(
          "listCountries",
          "listFocalPoints",
          "listOrganisations",
          "listPublicFocalPoints",
          "readCalendar",
          "readCountry",
          "readMe",
          "readSecurityContact");

  /** Nothing about a person can be read there, so that nobody's reading is on any record. */
  private static final Set<String> NOT_ON_RECORD =
      Set.of(
          "listChecklists",
          "readCheckpoint",
          "readJournalKeys",
          "readOnCall",
          "readRoster",
          "readTile");

  @TestHTTPResource
  @SuppressWarnings("NullAway.Init")
  URI service;

  @Inject Sequencer sequencer;

  @Test
  @Asvs({"16.3.2", "16.5.3"})
  void whileTheJournalIsFullNobodyIsToldAnythingAndNothingChanges() throws Exception {
    prepare();
    var before = rows();
    try (var _ = Outage.full("journal_entry")) {
      assertEquals(union(KNOWN_BY_HEART, NOT_ON_RECORD), answered(STRANGERS));
    }
    assertEquals(before, rows());
    assertAllIsAsBefore();
  }

  @Test
  @Asvs({"13.2.6", "16.5.3"})
  void whileTheDatabaseIsAwayNobodyIsToldAnythingAndThenAllGoesOn() throws Exception {
    prepare();
    var before = rows();
    try (var _ = Outage.unreachable()) {
      assertEquals(KNOWN_BY_HEART, answered(Set.of()));
    }
    assertEquals(before, rows());
    assertAllIsAsBefore();
  }

  /** Which operations told anybody more than to ask again later; many are asked at once. */
  private Set<String> answered(Set<String> alsoBy) throws Exception {
    var worlds = Given.worlds(sequencer);
    var asking = new Asking(service);
    var answered = new ConcurrentSkipListSet<String>();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      var calls = new ArrayList<Future<?>>();
      for (var operation : ContractOperation.all()) {
        var world = World.where(worlds, operation).getFirst();
        for (var person : asked(operation, world, alsoBy)) {
          calls.add(
              threads.submit(() -> {
                if (!isSilent(asking.ask(operation, world, person))) {
                  answered.add(operation.id());
                }
              }));
        }
      }
      for (var call : calls) {
        call.get();
      }
    }
    return answered;
  }

  /** What has to be there before: the worlds, and everybody's token. */
  private void prepare() throws SQLException {
    Given.worlds(sequencer);
    PEOPLE.forEach(Person::token);
  }

  private static List<Person> asked(ContractOperation operation, World world, Set<String> alsoBy) {
    var entitled = MATRIX.entitled(operation.id(), PEOPLE, world.stage());
    var others = PEOPLE.stream().filter(one -> alsoBy.contains(one.name()));
    return Stream.concat(entitled.stream(), others).toList();
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.of(some, others).flatMap(Set::stream).collect(Collectors.toSet());
  }

  private static boolean isSilent(Answer answer) {
    return answer.status() == 503
        && answer.retryAfter().equals("2")
        && answer
            .body()
            .lines()
            .allMatch(line -> line.matches("\\{\"type\":\"/problems/unavailable\",[^{}]*}"))
        && MATRIX.words().keySet().stream().noneMatch(answer.body()::contains);
  }

  private void assertAllIsAsBefore() throws SQLException {
    var theCase = "/v1/cases/" + Given.worlds(sequencer).getFirst().value("case");
    var holder = Actor.of("rs-shelter-caseworker");
    holder.gets(theCase).then().statusCode(200);
    holder.opensACase();
  }

  /** Of each table how many rows it has, and by which transactions they were written. */
  private static Map<String, String> rows() {
    var tables = Sql.asSuperuser("select tablename from pg_tables where schemaname = 'public'");
    var counted =
        tables.stream()
            .map(table ->
                "select '%1$s ' || count(*) || ' ' || coalesce(sum(xmin::text::bigint), 0) from %1$s"
                    .formatted(table))
            .collect(joining(" union all "));
    var rows = new TreeMap<String, String>();
    Sql.asSuperuser(counted).stream()
        .map(row -> row.split(" ", 2))
        .forEach(row -> rows.put(row[0], row[1]));
    return rows;
  }
}
