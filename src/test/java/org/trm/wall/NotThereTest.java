package org.trm.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trm.contract.ContractOperation;
import org.trm.journal.Sequencer;
import org.trm.statement.CountingDriver;
import org.trm.wall.Asking.Answer;

/**
 * What is not theirs takes the service as much work as what does not exist: the same statements,
 * and but for a few pages in memory the same reading. Counted and not timed, so that no test hangs
 * on a clock.
 */
@QuarkusTest
class NotThereTest {

  private static final Pattern HITS = Pattern.compile("shared (?:hit=(\\d+))?(?: ?read=(\\d+))?");

  /** Pages that a row which is there may cost more than one that is not. */
  private static final int MOST = 20;

  @TestHTTPResource
  @SuppressWarnings("NullAway.Init")
  URI service;

  @Inject Sequencer sequencer;

  @Test
  void aStrangerIsNoMoreWorkThanNothing() throws SQLException {
    assertSameWork(Person.of("hr"), "hr-desk-focal-point", "hr-shelter-caseworker");
  }

  /** Whoever lacks the duty is refused before anybody looks. */
  @Test
  void whoeverIsNotAllowedIsNoWorkAtAll() throws SQLException {
    assertSameWork(Person.of("rs"), "rs-desk-rapporteur");
  }

  @Test
  void theDatabaseReadsAsMuchForWhatIsForeignAsForWhatIsNot() throws SQLException {
    var world = Given.worlds(sequencer).get(4);
    var stranger = new Sql("HR", "hr-shelter");
    for (var look :
        List.of(
            "select * from casefile where case_id = '%s' and organisation = 'hr-shelter'",
            "select * from cases where id = '%s' for update",
            "select * from custody where case_id = '%s'")) {
      assertSameReading(stranger, look, world.value("case"));
    }
    assertSameReading(stranger, "select * from handoff where id = '%s'", world.value("handoff"));
  }

  private static void assertSameReading(Sql stranger, String look, String known) {
    stranger.says(look.formatted(known)); // what the catalogue is asked once is not counted
    var there = pages(stranger, look.formatted(known));
    var nowhere = pages(stranger, look.formatted(Sql.NOWHERE));
    assertTrue(there - nowhere <= MOST, look + " read " + there + " pages, and " + nowhere);
  }

  private static int pages(Sql stranger, String select) {
    var plan = stranger.says("explain (analyze, buffers, costs off, timing off) " + select);
    var hits =
        HITS.matcher(plan.stream().filter(line -> line.contains("shared")).findFirst().orElse(""));
    var pages = 0;
    if (hits.find()) {
      pages += hits.group(1) == null ? 0 : Integer.parseInt(hits.group(1));
      pages += hits.group(2) == null ? 0 : Integer.parseInt(hits.group(2));
    }
    return pages;
  }

  private void assertSameWork(List<Person> people, String... names) throws SQLException {
    var worlds = Given.worlds(sequencer);
    var asking = new Asking(service);
    var asked = people.stream().filter(one -> Set.of(names).contains(one.name())).toList();
    var differs = new TreeMap<String, String>();
    for (var operation : ContractOperation.all().stream().filter(World::isAboutACase).toList()) {
      for (var world : World.where(worlds, operation)) {
        for (var person : asked) {
          person.token();
          var foreign = work(asking, operation, world, person);
          var nothing = work(asking, operation, world.emptied(), person);
          if (!foreign.equals(nothing)) {
            differs.put(
                operation.id() + " " + person.name() + " " + world.stage(),
                nothing + "\n" + foreign);
          }
        }
      }
    }
    assertEquals(Map.of(), differs);
  }

  /**
   * What was sent to the database, and what was told of a refusal, but for the request's own id.
   */
  private static String work(
      Asking asking, ContractOperation operation, World world, Person person) {
    var answers = new ArrayList<Answer>();
    var sent = CountingDriver.inVain(() -> answers.add(asking.ask(operation, world, person)));
    var answer = answers.getFirst();
    var told = answer.status() < 400 ? "" : answer.body().replaceAll("urn:uuid:[0-9a-f-]{36}", "");
    return String.join("\n", sent) + "\n" + answer.status() + " " + told;
  }
}
