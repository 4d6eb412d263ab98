package org.trm.wall;

import static java.util.stream.Collectors.toCollection;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.trm.contract.ContractOperation;
import org.trm.handoff.StagedCase;
import org.trm.wall.Asking.Answer;

/** What an answer says and shows, in one letter of the table. */
final class Seen {

  private static final Pattern CANARY = Pattern.compile("Canary[A-Z][a-z]+");
  private static final Set<String> TRAVELLED =
      StagedCase.SENT.stream().map(StagedCase::canary).collect(toCollection(TreeSet::new));

  private Seen() {}

  /** The letter; a question mark with what was told where the table has no letter for it. */
  static String letter(ContractOperation operation, World world, Answer answer) {
    return switch (answer.status()) {
      case 401 -> "!";
      case 403 -> "-";
      case 404 -> ".";
      case 409, 412, 422 -> "+";
      case 200, 201, 204 -> shown(operation, world, answer.body());
      default -> "? " + answer.status() + " " + answer.body();
    };
  }

  private static String shown(ContractOperation operation, World world, String body) {
    if (Asking.isList(operation)) {
      return world.isIn(body) ? "v" : "o";
    }
    var canaries =
        CANARY.matcher(body).results().map(one -> one.group()).collect(toCollection(TreeSet::new));
    if (canaries.isEmpty()) {
      return coded(body);
    }
    if (canaries.equals(Set.of(StagedCase.canary(world.value("category"))))
        && operation.path().endsWith("/sections/{category}")) {
      return "C";
    }
    if (canaries.equals(Set.of(StagedCase.canary("EVIDENCE")))) {
      return "E";
    }
    if (canaries.equals(Set.of(StagedCase.canary("NOTE")))) {
      return "N";
    }
    return canaries.equals(TRAVELLED) && body.contains("\"stage\":\"FULL\"")
        ? "F"
        : "? " + canaries;
  }

  private static String coded(String body) {
    if (body.contains("\"stage\":\"SUMMARY\"")) {
      return "S";
    }
    var code = body.contains("\"receptionCode\"");
    var gates = body.contains("\"gates\"");
    return code ? "R" : gates ? "G" : "+";
  }
}
