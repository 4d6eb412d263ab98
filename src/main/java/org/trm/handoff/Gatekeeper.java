package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.corridor.Corridors;
import org.trm.corridor.HandoffRef;
import org.trm.corridor.LegalBasis;
import org.trm.problem.Refusal;
import org.trm.safeguard.Facts;
import org.trm.safeguard.Moment;
import org.trm.safeguard.Safeguards;
import org.trm.shared.OrganisationId;
import org.trm.transition.Statement;
import org.trm.transition.Transition;

/** Has the gates judge a move, over facts gathered once, and counts what may go by an exception. */
@ApplicationScoped
class Gatekeeper {

  /** The sender's moves whereupon something crosses the border: the summary first, then all. */
  private static final Set<Transition> DISCLOSES =
      EnumSet.of(Transition.ENQUIRE, Transition.SUBMIT, Transition.RELEASE);

  private final FactsOfHandoff facts;
  private final Corridors corridors;
  private final Objections objections;

  Gatekeeper(FactsOfHandoff facts, Corridors corridors, Objections objections) {
    this.facts = facts;
    this.corridors = corridors;
    this.objections = objections;
  }

  /** What was said with a move and does not fit. */
  List<Refusal> objections(HandoffEntity handoff, Transition transition, Statement said) {
    return objections.to(handoff, transition, said);
  }

  /** Whether a reference was said with the move that stands for another handoff already. */
  boolean isTaken(HandoffEntity handoff, Transition transition, Statement said) {
    return objections.isTaken(handoff, transition, said);
  }

  /** What the gates say to a move; absent for a move at which none is asked. */
  Optional<Judged> judge(LockedHandoff locked, Transition transition, Statement said) {
    var handoff = locked.handoff();
    return transition
        .moment(handoff.situation(Set.of()))
        .map(moment ->
            judge(
                moment,
                facts.of(
                    handoff,
                    locked.theCase().holder(),
                    receiver(handoff, said),
                    acceptance(handoff, moment, said))));
  }

  private static Judged judge(Moment moment, Facts of) {
    return new Judged(Safeguards.judge(moment, of), of);
  }

  /** Counts what goes by an exception, once it goes: who is refused with others has not gone. */
  void count(HandoffEntity handoff, Transition transition, Checked checked) {
    var judged = checked.judged();
    if (judged != null && DISCLOSES.contains(transition)) {
      countDerogation(handoff, judged.facts());
    }
  }

  /** Notes that a handoff that may go now rests on an exception, if it does. */
  private void countDerogation(HandoffEntity handoff, Facts facts) {
    var route = handoff.route();
    facts
        .derogation()
        .flatMap(ground -> LegalBasis.of(ground.code()))
        .ifPresent(ground ->
            corridors.countDerogation(
                new HandoffRef(handoff.id(), handoff.caseId(), route.holderId()),
                route.corridor(),
                ground,
                facts.exercisesPublicPowers()));
  }

  /** What every gate would say to this handoff as it stands. */
  Judged preflight(HandoffEntity handoff, OrganisationId custodian) {
    return judge(Moment.PREFLIGHT, facts.of(handoff, custodian, handoff.receiver(), null));
  }

  /** Whether both legal bases hold that are recorded now. */
  boolean restsOnLaw(HandoffEntity handoff) {
    return Safeguards.restsOnLaw(
        facts.of(handoff, handoff.route().holderId(), handoff.receiver(), null));
  }

  private static OrganisationId receiver(HandoffEntity handoff, Statement said) {
    return said.receiver() == null ? handoff.receiver() : said.receiver().organisation();
  }

  private static Facts.@Nullable Acceptance acceptance(
      HandoffEntity handoff, Moment moment, Statement said) {
    var desk = handoff.route().receivingDeskId();
    return switch (moment) {
      case ACCEPT -> new Facts.Acceptance(desk, said.useConditionsOfVersion());
      case RELEASE -> new Facts.Acceptance(desk, handoff.conditionsVersion());
      case PREFLIGHT, ENQUIRE, SUBMIT, CONFIRM -> null;
    };
  }
}
