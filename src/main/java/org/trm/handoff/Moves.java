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
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.safeguard.Judgement;
import org.trm.safeguard.Side;
import org.trm.transition.Illegality;
import org.trm.transition.Move;
import org.trm.transition.MoveRefusal;
import org.trm.transition.Refusals;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
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

  /** Makes the move with one handoff for the caller, or says everything that is against it. */
  Outcome<HandoffEntity> make(
      Caller caller, LockedHandoff locked, Transition transition, Statement said) {
    if (GroupMember.isTheGroups(locked.handoff(), transition)) {
      return Outcome.refused(RULE_REFUSED, List.of(MoveRefusal.GROUP_MOVES_TOGETHER.refusal()));
    }
    var outcome = makeAlone(caller, locked, transition, said);
    if (outcome instanceof Outcome.Done<HandoffEntity> && GroupMember.stopsOthers(transition)) {
      systemHold.holdOthers(caller, locked.handoff());
    }
    return outcome;
  }

  private Outcome<HandoffEntity> makeAlone(
      Caller caller, LockedHandoff locked, Transition transition, Statement said) {
    return switch (check(caller, locked, transition, said)) {
      case Outcome.Declined<Checked>(ProblemType type, List<Refusal> refusals) ->
          Outcome.refused(type, refusals);
      case Outcome.Done<Checked>(Checked checked, boolean _) ->
          Outcome.done(change(caller, locked, transition, checked, said));
    };
  }

  /** Where the move leads, or everything that is against it. */
  Outcome<Checked> check(
      Caller caller, LockedHandoff locked, Transition transition, Statement said) {
    var handoff = locked.handoff();
    return switch (transition.judge(handoff.situation(locked.partiesOf(caller)))) {
      case Move.Illegal(Illegality why) ->
          Outcome.refused(
              why == Illegality.WRONG_PARTY ? NOT_ALLOWED : ILLEGAL_TRANSITION,
              List.of(Refusals.of(why)));
      case Move.Legal legal -> check(caller, locked, transition, legal, said);
    };
  }

  private Outcome<Checked> check(
      Caller caller,
      LockedHandoff locked,
      Transition transition,
      Move.Legal legal,
      Statement said) {
    var handoff = locked.handoff();
    var lacking = said.lacks(ByLetter.needs(handoff, transition));
    if (!lacking.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, lacking.stream().map(MoveRefusal::needed).toList());
    }
    var judged = gates.judge(locked, transition, said);
    if (judged.isPresent() && !judged.get().judgement().passes()) {
      var side = handoff.route().outside() ? Side.SENDER : legal.by().side();
      return refused(caller, handoff, transition, side, said, judged.get().judgement());
    }
    var against = gates.objections(handoff, transition, said);
    if (!against.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, against);
    }
    return gates.isTaken(handoff, transition, said)
        ? Outcome.declined(REFERENCE_TAKEN)
        : Outcome.done(new Checked(legal, judged.orElse(null)));
  }

  /** Makes a move that was checked, in the same transaction. */
  HandoffEntity change(
      Caller caller, LockedHandoff locked, Transition transition, Checked checked, Statement said) {
    var handoff = locked.handoff();
    var legal = checked.move();
    gates.count(handoff, transition, checked);
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    handoff.note(said);
    reception.prepare(caller, handoff, transition, said, at);
    handoff.make(transition, legal, clocks.at(handoff, legal.to(), at), at);
    reception.conclude(caller, locked, transition);
    return handoff;
  }

  /** The receiver does not learn the sender's reasons; the handoff waits until they are mended. */
  private Outcome<Checked> refused(
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
