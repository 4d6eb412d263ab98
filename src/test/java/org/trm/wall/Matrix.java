package org.trm.wall;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The table as it stands in its file.
 *
 * @param stages the letters of the stages, in the order in which cells have them
 * @param lines what is expected
 * @param words which organisations may be shown a word or a number of the case
 */
record Matrix(String stages, List<Line> lines, Map<String, Set<String>> words) {

  /** Whoever has nothing to do with the transfer is expected to see the same at every stage. */
  private static final Set<String> PARTIES =
      Set.of("rs-shelter", "rs-desk", "si-desk", "si-shelter");

  Matrix {
    lines = List.copyOf(lines);
    words = Map.copyOf(words);
  }

  static Matrix read() {
    return MatrixFile.read("/wall/matrix.txt");
  }

  /** What these duties may do with these operations, by organisation or by one person's name. */
  record Line(Set<String> operations, Set<String> duties, Map<String, String> cells) {
    Line {
      operations = Set.copyOf(operations);
      duties = Set.copyOf(duties);
      cells = Map.copyOf(cells);
    }

    boolean isFor(Person person) {
      return person.duties().stream().anyMatch(duties::contains);
    }

    boolean isFor(String operation, Person person) {
      return operations.contains(operation) && isFor(person);
    }

    private boolean isForSystems() {
      return duties.equals(Set.of("system"));
    }

    private String shutOut() {
      return requireNonNull(cells.get(ShutOut.COLUMN));
    }

    String word(Person person) {
      var column = cells.containsKey(person.name()) ? person.name() : person.organisation();
      return requireNonNull(cells.get(column), () -> "matrix.txt has no column for " + column);
    }
  }

  /** The letter for somebody at a stage; without a line they are told that it is not for them. */
  char expected(String operation, Person person, char stage) {
    return letter(line(operation, person).map(line -> line.word(person)).orElse("-"), stage);
  }

  /** The letter for somebody of whom nobody is to say that the case is there for them. */
  char expectedShutOut(String operation, Person person) {
    return line(operation, person).map(line -> line.shutOut().charAt(0)).orElse('-');
  }

  /** The letter of a cell at a stage. */
  char letter(String word, char stage) {
    return word.charAt(word.length() == 1 ? 0 : stages.indexOf(stage));
  }

  boolean hasDuty(String operation, Person person) {
    return line(operation, person).isPresent();
  }

  /** Those who have the duty, and work for who has to do with the transfer. */
  Predicate<Person> isPartyTo(String operation) {
    return person -> PARTIES.contains(person.organisation()) && line(operation, person).isPresent();
  }

  /** Of people for whom it is, those of whom the same is expected. */
  String sameAs(String operation, Person person) {
    return person.organisation() + line(operation, person).map(Line::duties).orElse(Set.of());
  }

  /** Somebody whom the table lets in. */
  Optional<Person> entitled(String operation, List<Person> people, char stage) {
    return people.stream()
        .filter(person -> "-.xo".indexOf(expected(operation, person, stage)) < 0)
        .findFirst();
  }

  Stream<String> operations() {
    return lines.stream().flatMap(line -> line.operations().stream()).distinct();
  }

  Set<String> duties() {
    return lines.stream().flatMap(line -> line.duties().stream()).collect(toSet());
  }

  private boolean isForSystemsAlone(String operation) {
    return lines.stream()
        .filter(line -> line.operations().contains(operation))
        .allMatch(Line::isForSystems);
  }

  /** A system whose scopes lend it a duty has a line of its own where there is one. */
  private Optional<Line> line(String operation, Person person) {
    var mine = lines.stream().filter(line -> line.isFor(operation, person)).toList();
    var asSystem = mine.stream().filter(Line::isForSystems).findFirst();
    return isForSystemsAlone(operation) || (mine.size() > 1 && person.isSystem())
        ? asSystem.or(() -> mine.stream().findFirst())
        : mine.stream().filter(line -> !line.isForSystems()).findFirst();
  }
}
