package org.trm.handoff;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.ILLEGAL_TRANSITION;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.REFERENCE_TAKEN;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.trm.identity.Caller;
import org.trm.safeguard.Judgement;
import org.trm.safeguard.Side;
import org.trm.web.Outcome;

/**
 * Makes moves: is it in the table, is everything said, do the gates agree; only then is anything
 * changed.
 */
@ApplicationScoped
class Moves {

  private final Gatekeeper gates;
  private final Reception reception;
  private final SystemHold systemHold;
  private final Clocks clocks;
  private final InstantSource clock;

  Moves(
      Gatekeeper gates,
      Reception reception,
      SystemHold systemHold,
      Clocks clocks,
      InstantSource clock) {
    this.gates = gates;
    this.reception = reception;
    this.systemHold = systemHold;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** Makes the move for the caller, or says everything that is against it. */
  Outcome<HandoffEntity> make(
      Caller caller, LockedHandoff locked, Transition transition, Statement said) {
    var handoff = locked.handoff();
    return switch (transition.judge(handoff.situation(locked.partiesOf(caller)))) {
      case Move.Illegal(Illegality why) ->
          Outcome.refused(
              why == Illegality.WRONG_PARTY ? NOT_ALLOWED : ILLEGAL_TRANSITION,
              List.of(Refusals.of(why)));
      case Move.Legal legal -> make(caller, locked, transition, legal, said);
    };
  }

  private Outcome<HandoffEntity> make(
      Caller caller,
      LockedHandoff locked,
      Transition transition,
      Move.Legal legal,
      Statement said) {
    var handoff = locked.handoff();
    var lacking = said.lacks(transition.needs(handoff.type()));
    if (!lacking.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, lacking.stream().map(MoveRefusal::needed).toList());
    }
    var judgement = gates.judge(locked, transition, said);
    if (judgement.isPresent() && !judgement.get().passes()) {
      return refused(caller, handoff, transition, legal.by().side(), said, judgement.get());
    }
    var against = gates.objections(handoff, transition, said);
    if (!against.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, against);
    }
    if (gates.isTaken(handoff, transition, said)) {
      return Outcome.declined(REFERENCE_TAKEN);
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    handoff.note(said);
    reception.prepare(caller, handoff, transition, said, at);
    handoff.make(transition, legal, clocks.at(handoff, legal.to(), at), at);
    reception.conclude(caller, locked, transition);
    return Outcome.done(handoff);
  }

  /** The receiver does not learn the sender's reasons; the handoff waits until they are mended. */
  private Outcome<HandoffEntity> refused(
      Caller caller,
      HandoffEntity handoff,
      Transition transition,
      Side side,
      Statement said,
      Judgement judgement) {
    if (side == Side.SENDER) {
      return Outcome.refused(
          HANDOFF_REFUSED, Refusals.of(judgement.refusals(), handoff.caseId(), handoff.id()));
    }
    if (transition == Transition.ACCEPT
        && said.receiver() != null
        && judgement.ofReceiver().isEmpty()) { // a slip of the receiver's own holds nothing up
      handoff.propose(said.receiver().organisation());
      systemHold.hold(caller, handoff);
    }
    return Outcome.refused(
        HANDOFF_REFUSED, Refusals.of(judgement.toldToReceiver(), handoff.caseId(), handoff.id()));
  }
}
