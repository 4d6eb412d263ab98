package org.trm.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.contract.ContractOperation;
import org.trm.handoff.StagedCase;
import org.trm.identity.Duty;
import org.trm.journal.Sequencer;

/** What {@code wall/matrix.txt} says is what the service does, in every cell. */
@QuarkusTest
class MatrixTest {

  private static final Matrix MATRIX = Matrix.read();
  private static final List<ContractOperation> OPERATIONS = ContractOperation.all();
  private static final List<Person> PEOPLE = Person.of("rs", "si", "hr", "network");

  @TestHTTPResource
  @SuppressWarnings("NullAway.Init")
  URI service;

  @Inject Sequencer sequencer;

  @Test
  void everyOperationHasARow() {
    var known = OPERATIONS.stream().map(ContractOperation::id).collect(Collectors.toSet());
    var listed = MATRIX.operations().collect(Collectors.toSet());
    assertEquals(
        Set.of(),
        missing(known, listed),
        "Add a row to src/test/resources/wall/matrix.txt: who may call it, and what each organisation"
            + " then sees.");
    assertEquals(Set.of(), missing(listed, known), "The contract has no such operation any more.");
  }

  @Test
  void everyDutyHasARowAndSomebodyWhoHasIt() {
    var duties = Stream.of(Duty.values()).map(Duty::role).collect(Collectors.toSet());
    assertEquals(
        duties, PEOPLE.stream().flatMap(one -> one.duties().stream()).collect(Collectors.toSet()));
    assertEquals(Set.of(), missing(duties, MATRIX.duties()));
  }

  @Test
  @Asvs({"8.2.1", "8.2.2", "8.2.3"})
  void everyCellIsAsTheTableSays() throws SQLException {
    var worlds = Given.worlds(sequencer);
    var answers = new Answers(MATRIX, new Asking(service), worlds);
    StagedCase.dueFirst(
        worlds.stream().flatMap(world -> Stream.ofNullable(world.ids().get("handoff"))).toList(),
        () -> OPERATIONS.forEach(operation -> answers.ask(operation, PEOPLE)));
    assertEquals(Map.of(), answers.surprises());
    assertEquals(Set.of(), answers.unseen());
  }

  @Test
  void aCellIsEmptyWhereNobodyHasTheDuty() {
    var wrong = new TreeSet<String>();
    for (var line : MATRIX.lines()) {
      line.cells()
          .forEach((column, word) -> {
            var somebody = PEOPLE.stream().filter(line::isFor).anyMatch(isIn(column));
            if (somebody == word.equals("x")) {
              wrong.add(line.operations() + " " + line.duties() + " " + column);
            }
          });
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void withoutATokenOnlyThePublicIsAnswered() {
    var asking = new Asking(service);
    var world = new World('D', Map.of(), Set.of());
    var answered = new TreeSet<String>();
    for (var operation : OPERATIONS) {
      var status = asking.ask(operation, world, null).status();
      if (status != 401) {
        answered.add(operation.id() + " " + status);
      }
    }
    assertEquals(Set.of("listPublicFocalPoints 200", "readSecurityContact 200"), answered);
  }

  private static Predicate<Person> isIn(String column) {
    return column.equals(ShutOut.COLUMN)
        ? ShutOut::isSomewhere
        : person -> person.organisation().equals(column) || person.name().equals(column);
  }

  private static Set<String> missing(Set<String> wanted, Set<String> there) {
    var missing = new TreeSet<>(wanted);
    missing.removeAll(there);
    return missing;
  }
}
