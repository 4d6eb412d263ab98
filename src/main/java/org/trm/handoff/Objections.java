package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.trm.problem.Refusal;
import org.trm.transition.MoveRefusal;
import org.trm.transition.Statement;
import org.trm.transition.Transition;

/** What speaks against a move besides the table and the gates: what was said does not fit. */
@ApplicationScoped
class Objections {

  private final HandoffRepository handoffs;
  private final ReceptionCodes codes;
  private final ByLetter byLetter;

  Objections(HandoffRepository handoffs, ReceptionCodes codes, ByLetter byLetter) {
    this.handoffs = handoffs;
    this.codes = codes;
    this.byLetter = byLetter;
  }

  /** Everything that does not fit; empty if nothing. */
  List<Refusal> to(HandoffEntity handoff, Transition transition, Statement said) {
    var objections = new ArrayList<Refusal>();
    if (transition == Transition.COMPLETE) {
      addIf(!isHash(handoff, said), MoveRefusal.PACKET_HASH_DIFFERS, objections);
      addIf(!isCode(handoff, said), MoveRefusal.RECEPTION_CODE_WRONG, objections);
    }
    var resumes = transition == Transition.RESUME;
    addIf(resumes && handoff.packet().rerouted(), MoveRefusal.PACKET_FOR_ANOTHER_DESK, objections);
    addIf(!fits(handoff, transition, said), MoveRefusal.OUTCOME_NOT_POSSIBLE, objections);
    addIf(
        transition == Transition.ALERT && said.reason() != null && !said.reason().isDanger(),
        MoveRefusal.DANGER_NOT_NAMED,
        objections);
    addIf(
        transition == Transition.ACCEPT && isSealedForAnother(handoff, said),
        MoveRefusal.REQUEST_SEALED_FOR_ANOTHER,
        objections);
    objections.addAll(byLetter.objections(handoff, transition, said));
    return objections;
  }

  /**
   * Whether the receiving desk keeps another handoff under the reference that it gives this one.
   */
  boolean isTaken(HandoffEntity handoff, Transition transition, Statement said) {
    return transition == Transition.ACCEPT
        && said.reference() != null
        && handoffs.isTakenByReceiver(said.reference(), handoff.id());
  }

  private static void addIf(boolean so, MoveRefusal why, List<Refusal> objections) {
    if (so) {
      objections.add(why.refusal());
    }
  }

  private static boolean isHash(HandoffEntity handoff, Statement said) {
    return handoff.packet().packetHash().equals(said.packetHash());
  }

  private boolean isCode(HandoffEntity handoff, Statement said) {
    return !handoff.type().movesCustody() || codes.of(handoff).equals(said.receptionCode());
  }

  private static boolean fits(HandoffEntity handoff, Transition transition, Statement said) {
    var outcome = said.outcome();
    if (outcome == null) {
      return true;
    }
    if (transition == Transition.COMPLETE) {
      return outcome.completes(handoff.type());
    }
    return transition == Transition.FAIL
        ? outcome.fails()
        : transition != Transition.CLOSE || outcome.closes();
  }

  /** A request's packet is sealed for who was proposed; nobody else could open it. */
  private static boolean isSealedForAnother(HandoffEntity handoff, Statement said) {
    return handoff.type().isRequest()
        && said.receiver() != null
        && !said.receiver().organisation().equals(handoff.proposed());
  }
}
