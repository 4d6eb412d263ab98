package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.outside.Kept;
import org.trm.outside.Letter;
import org.trm.outside.OutsidePapers;
import org.trm.packet.PacketView.Stage;
import org.trm.problem.Refusal;
import org.trm.safeguard.Side;
import org.trm.transition.MoveRefusal;
import org.trm.transition.Need;
import org.trm.transition.Party;
import org.trm.transition.Statement;
import org.trm.transition.Transition;

/**
 * The moves of a side outside: the sending desk records them, each by the letter that says so, and
 * none before something was sealed that could be answered.
 */
@ApplicationScoped
class ByLetter {

  private final OutsidePapers papers;
  private final InstantSource clock;

  ByLetter(OutsidePapers papers, InstantSource clock) {
    this.papers = papers;
    this.clock = clock;
  }

  /** What has to be said with a move; a letter too, where it is a move of a side outside. */
  static Set<Need> needs(HandoffEntity handoff, Transition transition) {
    var needs = EnumSet.noneOf(Need.class);
    needs.addAll(transition.needs(handoff.type()));
    if (isTold(handoff, transition)) {
      needs.add(Need.LETTER);
    }
    return needs;
  }

  /** Whether only the other side could make this move, and it is outside. */
  private static boolean isTold(HandoffEntity handoff, Transition transition) {
    var people = EnumSet.copyOf(transition.by());
    people.remove(Party.SYSTEM);
    return handoff.route().outside()
        && !people.isEmpty()
        && people.stream().allMatch(party -> party.side() == Side.RECEIVER);
  }

  /** What speaks against a letter, or for one where none can be. */
  List<Refusal> objections(HandoffEntity handoff, Transition transition, Statement said) {
    var objections = new ArrayList<Refusal>();
    var letter = said.letter();
    var told = isTold(handoff, transition);
    if (letter != null && (!told || !fits(handoff, transition, letter))) {
      objections.add(MoveRefusal.LETTER_NOT_POSSIBLE.refusal());
    }
    if (told && !hasSealed(handoff, transition)) {
      objections.add(MoveRefusal.EXPORT_MISSING.refusal());
    }
    return objections;
  }

  void keep(
      Caller caller, HandoffEntity handoff, Transition transition, Statement said, Instant at) {
    var letter = said.letter();
    if (letter != null) {
      var of = new Kept(handoff.caseId(), handoff.id(), caller.organisation(), at);
      papers.keep(of, transition.name(), letter);
    }
  }

  private boolean fits(HandoffEntity handoff, Transition transition, Letter letter) {
    var sent = handoff.enquiry().enquiredAt();
    var first = sent == null ? handoff.record().times().submittedAt() : sent;
    return (letter.signatory() != Letter.Signatory.ESCORT || transition == Transition.FAIL)
        && letter.isDatedBetween(first, clock.instant());
  }

  /** Who completes has got all of it; that somebody was refused at a border is told without. */
  private boolean hasSealed(HandoffEntity handoff, Transition transition) {
    if (transition == Transition.FAIL) {
      return true;
    }
    return transition == Transition.COMPLETE
        ? papers.isSealed(handoff.id(), handoff.packet().packetVersion(), Stage.FULL.name())
        : papers.isSealed(handoff.id());
  }
}
