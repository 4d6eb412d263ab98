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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.contract.ContractOperation;
import org.trm.journal.Sequencer;
import org.trm.statement.CountingDriver;
import org.trm.statement.ForgedScope;
import org.trm.wall.Asking.Answer;

/**
 * The wall of the database alone: the service believes that whoever is entitled calls, so all of
 * its own checks let them pass, and only the database knows that it is somebody else.
 */
@QuarkusTest
class ServiceTrustedTest {

  private static final Matrix MATRIX = Matrix.read();
  private static final List<Person> ENTITLED = Person.of("rs", "si");

  /** The journal stands between countries, not between the organisations of one. */
  private static final Set<String> OF_THE_COUNTRY =
      Set.of("pullJournal", "pullBundle", "readTrail", "followEvents", "listLateHandoffs");

  @TestHTTPResource
  @SuppressWarnings("NullAway.Init")
  URI service;

  @Inject Sequencer sequencer;

  @ParameterizedTest
  @CsvSource({
    "HR, hr-shelter",
    "HR, hr-desk",
    "RS, rs-child-protection",
    "SI, si-child-protection",
    "XN, network-secretariat",
    "RS, ''"
  })
  void aStrangersRowsAreAllThatIsFound(String country, String organisation) throws SQLException {
    var shown = shownTo(country, organisation, "DTC");
    if (country.equals("RS")) {
      shown.keySet().removeIf(cell -> OF_THE_COUNTRY.contains(cell.split(" ", -1)[0]));
    }
    assertEquals(Map.of(), shown);
  }

  @Test
  void beforeItIsNamedTheReceiverIsAStranger() throws SQLException {
    assertEquals(Map.of(), shownTo("SI", "si-shelter", "DSK"));
  }

  @Test
  void theEntitledSeeIt() throws SQLException {
    assertTrue(shownTo("RS", "rs-shelter", "T").size() > 30);
  }

  /** What was answered with a word of the case, or with its id, by operation and stage. */
  private Map<String, String> shownTo(String country, String organisation, String stages)
      throws SQLException {
    var worlds = Given.worlds(sequencer);
    var asking = new Asking(service);
    var shown = new TreeMap<String, String>();
    for (var operation : ContractOperation.all().stream().filter(World::isAboutACase).toList()) {
      for (var world : World.where(worlds, operation)) {
        if (stages.indexOf(world.stage()) >= 0) {
          MATRIX
              .entitled(operation.id(), ENTITLED, world.stage())
              .map(person -> forged(asking, operation, world, person, country, organisation))
              .filter(answer -> tells(answer, world))
              .ifPresent(answer ->
                  shown.put(operation.id() + " " + world.stage(), String.valueOf(answer.status())));
        }
      }
    }
    return shown;
  }

  private static Answer forged(
      Asking asking,
      ContractOperation operation,
      World world,
      Person person,
      String country,
      String organisation) {
    person.token();
    var answers = new ArrayList<Answer>();
    new ForgedScope(country, organisation)
        .during(
            () -> CountingDriver.inVain(() -> answers.add(asking.ask(operation, world, person))));
    return answers.getFirst();
  }

  /** An answer may repeat the ids of its own address; any other id of the world is told. */
  private static boolean tells(Answer answer, World world) {
    return (answer.status() < 300 && world.isIn(answer.body()))
        || answer.status() == 412
        || MATRIX.words().keySet().stream().anyMatch(answer.body()::contains);
  }
}
