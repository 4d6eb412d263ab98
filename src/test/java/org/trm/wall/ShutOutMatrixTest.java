package org.trm.wall;

import static java.util.stream.Collectors.partitioningBy;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.contract.ContractOperation;
import org.trm.handoff.StagedCase;
import org.trm.journal.Sequencer;
import org.trm.statement.CountingDriver;
import org.trm.statement.ForgedScope;
import org.trm.wall.Asking.Answer;

/** The last column of {@code wall/matrix.txt}: people and organisations shut out, and outsiders. */
@QuarkusTest
class ShutOutMatrixTest {

  private static final Matrix MATRIX = Matrix.read();
  private static final List<Person> PEOPLE =
      Person.of("rs", "si").stream().filter(ShutOut::isSomewhere).toList();
  private static final List<ContractOperation> OPERATIONS = ContractOperation.all();
  private static final boolean ALL = Boolean.getBoolean("wall.all");

  @TestHTTPResource
  @SuppressWarnings("NullAway.Init")
  URI service;

  @Inject Sequencer sequencer;

  @Test
  void everythingAboutACaseHasALetterForWhoIsShutOut() {
    var wrong = new TreeSet<String>();
    for (var operation : OPERATIONS) {
      for (var person : PEOPLE) {
        var letter = MATRIX.expectedShutOut(operation.id(), person);
        if ((letter == '=') == isAboutACase(operation) && "-x".indexOf(letter) < 0) {
          wrong.add(operation.id() + " " + letter);
        }
      }
    }
    assertEquals(new TreeSet<>(), wrong);
  }

  @Test
  @Asvs({"8.2.2", "8.2.3", "8.4.1"})
  void theCodeAloneShutsThemOut() throws SQLException {
    var closed = Given.shutOut(sequencer);
    Circle.down();
    try {
      assertTrue(Circle.shows(closed.getFirst()), "the wall of the database is down");
      assertEquals(Map.of(), surprises(closed, 0));
    } finally {
      Circle.up();
    }
  }

  @Test
  @Asvs({"8.2.2", "8.2.3", "8.4.1"})
  void theDatabaseAloneShutsThemOut() throws SQLException {
    var closed = Given.shutOut(sequencer);
    var surprises = new TreeMap<String, String>();
    ForgedScope.openDuring(() -> surprises.putAll(surprises(closed, 1)));
    surprises.keySet().removeIf(cell -> cell.startsWith("readTrail")); // a journal has no gaps
    assertEquals(Map.of(), surprises);
  }

  /** What was told otherwise than the table says, by operation and person. */
  private Map<String, String> surprises(List<ShutOut> cases, int first) {
    var surprises = new TreeMap<String, String>();
    var handoffs =
        cases.stream()
            .map(one -> one.world().value("handoff"))
            .filter(value -> value.length() == 36)
            .toList();
    StagedCase.dueFirst(handoffs, () -> cases.forEach(one -> ask(one, first, surprises)));
    return surprises;
  }

  private void ask(ShutOut closed, int first, Map<String, String> surprises) {
    var asking = new Asking(service);
    var turn = first;
    for (var operation : OPERATIONS.stream().filter(ShutOutMatrixTest::isAboutACase).toList()) {
      if (!World.where(List.of(closed.world()), operation).isEmpty()) {
        for (var person : askers(closed, operation, turn++)) {
          var expected = String.valueOf(MATRIX.expectedShutOut(operation.id(), person));
          var seen = seen(asking, operation, closed, person);
          if (!seen.equals(expected)) {
            surprises.put(
                operation.id() + " | " + person.name(), "expected " + expected + ", saw " + seen);
          }
        }
      }
    }
  }

  /** Of those who have the duty one who is out in person, and one whose organisation is. */
  private static List<Person> askers(ShutOut closed, ContractOperation operation, int turn) {
    var able =
        PEOPLE.stream()
            .filter(closed::isOut)
            .filter(person -> MATRIX.hasDuty(operation.id(), person))
            .collect(partitioningBy(person -> closed.out().contains(person.name())));
    return able.values().stream()
        .filter(some -> !some.isEmpty())
        .flatMap(some -> ALL ? some.stream() : Stream.of(some.get(turn % some.size())))
        .toList();
  }

  /** What is lent is lent for all cases. */
  private static boolean isAboutACase(ContractOperation operation) {
    return World.isAboutACase(operation) && !operation.path().contains("{delegation}");
  }

  private static String seen(
      Asking asking, ContractOperation operation, ShutOut closed, Person person) {
    var answers = new ArrayList<Answer>();
    var sent =
        CountingDriver.inVain(() -> answers.add(asking.ask(operation, closed.world(), person)));
    var answer = answers.getFirst();
    var told = MATRIX.words().keySet().stream().filter(answer.body()::contains).toList();
    if (!Asking.isList(operation) && !told.isEmpty()) { // lists have other cases, by such words
      return "was shown " + told;
    }
    if (answer.status() < 300 && answer.body().contains(closed.world().value("case"))) {
      return "was told of the case";
    }
    return answer.status() >= 400 && sent.stream().noneMatch(one -> one.contains("journal_append"))
        ? "refused, and not on the record"
        : Seen.letter(operation, closed.world(), answer);
  }
}
