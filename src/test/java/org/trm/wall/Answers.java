package org.trm.wall;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trm.contract.ContractOperation;
import org.trm.statement.CountingDriver;
import org.trm.wall.Asking.Answer;

/**
 * Asks all that can be asked, and keeps what was not as the table says.
 *
 * <p>Of each organisation with something to do with the transfer somebody is asked at every stage,
 * its people by turns; everybody else at one stage here and another there, and every third of those
 * who lack the duty. With {@code -Dwall.all=true} everybody is asked everything.
 */
final class Answers {

  private static final boolean ALL = Boolean.getBoolean("wall.all");

  private final Matrix matrix;
  private final Asking asking;
  private final List<World> worlds;
  private final Map<String, String> surprises = new TreeMap<>();
  private final Set<String> unseen;
  private int turn;

  Answers(Matrix matrix, Asking asking, List<World> worlds) {
    this.matrix = matrix;
    this.asking = asking;
    this.worlds = worlds;
    this.unseen = new TreeSet<>(matrix.words().keySet());
  }

  /** What was told otherwise than expected, by operation, person and stage. */
  Map<String, String> surprises() {
    return surprises;
  }

  /** Words of the case that nobody was shown at all, so that nothing is proved by them. */
  Set<String> unseen() {
    return unseen;
  }

  void ask(ContractOperation operation, List<Person> people) {
    var there = World.where(worlds, operation);
    if (there.isEmpty()) {
      surprises.put(operation.id(), "World has nothing for " + Asking.needs(operation));
      return;
    }
    if (ALL) {
      people.forEach(person -> there.forEach(world -> ask(operation, person, world)));
      return;
    }
    var letIn = people.stream().collect(partitioningBy(matrix.isPartyTo(operation.id())));
    for (var colleagues :
        requireNonNull(letIn.get(true)).stream()
            .collect(groupingBy(person -> matrix.sameAs(operation.id(), person)))
            .values()) {
      ask(operation, colleagues, there);
    }
    for (var person : requireNonNull(letIn.get(false))) {
      if (turn++ % 3 == 0 || matrix.hasDuty(operation.id(), person)) {
        ask(operation, person, there.get(turn * 7 % there.size()));
      }
    }
  }

  /** One of them at each stage, each of them at one stage at least. */
  private void ask(ContractOperation operation, List<Person> colleagues, List<World> there) {
    turn++;
    for (int i = 0; i < Math.max(there.size(), colleagues.size()); i++) {
      var person = colleagues.get((turn + i) % colleagues.size());
      ask(operation, person, there.get(i % there.size()));
    }
  }

  private void ask(ContractOperation operation, Person person, World world) {
    var answers = new ArrayList<Answer>();
    var sent = CountingDriver.inVain(() -> answers.add(asking.ask(operation, world, person)));
    var answer = answers.getFirst();
    var cell = operation.id() + " | " + person.name() + " | " + world.stage();
    var seen = Seen.letter(operation, world, answer);
    var expected = String.valueOf(matrix.expected(operation.id(), person, world.stage()));
    if (!seen.equals(expected)) {
      surprises.put(cell, "expected " + expected + " and saw " + seen);
    } else if (answer.status() >= 400 && sent.stream().noneMatch(Answers::appends)) {
      surprises.put(cell, "refused, and not on the record");
    }
    matrix
        .words()
        .forEach((word, readers) -> {
          if (answer.body().contains(word)) {
            unseen.remove(word);
            if (!readers.contains(person.organisation()) && !readers.contains(person.name())) {
              surprises.put(cell + " | " + word, "was shown");
            }
          }
        });
  }

  private static boolean appends(String sent) {
    return sent.contains("journal_append");
  }
}
