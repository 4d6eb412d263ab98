package org.trm.transition;

import static java.util.stream.Collectors.joining;
import static org.trm.transition.HandoffStatus.ENTERED_IN_ERROR;
import static org.trm.transition.Transition.HOLD;
import static org.trm.transition.Transition.MARK_IN_ERROR;

import java.util.Arrays;
import java.util.stream.Stream;
import org.trm.shared.HandoffType;

/** Draws the table of transitions as a Mermaid state diagram, for the README. */
final class StateDiagram {

  private StateDiagram() {}

  /** Every verb that is offered; the one that leads from nearly everywhere is only told. */
  static String mermaid() {
    return mermaid(HandoffType.CASE_TRANSFER, note());
  }

  /** The same of the small table of alerts. */
  static String ofAlerts() {
    return mermaid(
        HandoffType.EMERGENCY_ALERT,
        "  note right of DRAFT : %s leads from every state to %s"
            .formatted(MARK_IN_ERROR.verb(), ENTERED_IN_ERROR));
  }

  private static String mermaid(HandoffType type, String note) {
    var arrows =
        offered(type).filter(verb -> verb != MARK_IN_ERROR).flatMap(verb -> arrowsOf(type, verb));
    var ends =
        states()
            .filter(state -> state.isTerminal() && state != ENTERED_IN_ERROR)
            .filter(state -> isReached(type, state))
            .map(state -> "  " + state + " --> [*]");
    return Stream.of(Stream.of("stateDiagram-v2", "  [*] --> DRAFT"), arrows, ends, Stream.of(note))
        .flatMap(lines -> lines)
        .collect(joining("\n", "", "\n"));
  }

  private static Stream<String> arrowsOf(HandoffType type, Transition transition) {
    return states()
        .filter(state -> isReached(type, state))
        .filter(transition.startsFrom()::contains)
        .flatMap(from -> targets(transition).map(to -> "  " + from + " --> " + to))
        .map(arrow -> arrow + " : " + transition.verb());
  }

  private static Stream<HandoffStatus> targets(Transition transition) {
    return transition
        .to()
        .map(Stream::of)
        .orElseGet(() -> states().filter(HOLD.startsFrom()::contains));
  }

  private static String note() {
    var never =
        states()
            .filter(state -> state != ENTERED_IN_ERROR)
            .filter(state -> !MARK_IN_ERROR.startsFrom().contains(state))
            .map(HandoffStatus::name)
            .collect(joining(", "));
    return "  note right of DRAFT : %s leads from every state but %s to %s"
        .formatted(MARK_IN_ERROR.verb(), never, ENTERED_IN_ERROR);
  }

  private static boolean isReached(HandoffType type, HandoffStatus state) {
    return state == HandoffStatus.DRAFT
        || offered(type)
            .anyMatch(transition -> transition.to().filter(to -> to == state).isPresent());
  }

  private static Stream<Transition> offered(HandoffType type) {
    return Arrays.stream(Transition.values()).filter(verb -> verb.isOf(type));
  }

  private static Stream<HandoffStatus> states() {
    return Arrays.stream(HandoffStatus.values());
  }
}
