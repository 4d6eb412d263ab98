package org.trm.track;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trm.chronicle.EnterRecord;
import org.trm.chronicle.Line;
import org.trm.chronicle.RecordedView;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.CaseId;
import org.trm.track.TrackStory.Told;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Signs a joint decision, each discipline by a human of its own. */
@ApplicationScoped
class SignDecision {

  private final EnterRecord enterRecord;

  SignDecision(EnterRecord enterRecord) {
    this.enterRecord = enterRecord;
  }

  /** A decision of a case. */
  record Which(CaseId theCase, UUID decision) {}

  Outcome<RecordedView> sign(Caller caller, Which which, Once.Key key, DecisionSignature in) {
    var place =
        TrackRecord.place(
            which.theCase(), "identification-decisions", Action.IDENTIFICATION_SIGNED);
    return enterRecord.enter(
        caller,
        place,
        key,
        in,
        (before, at) -> {
          var story = new TrackStory(before);
          return story
              .decisions()
              .filter(one -> one.line().id().equals(which.decision()))
              .findFirst()
              .map(decision -> judge(caller, in, decision, new DecisionRules(story, at)))
              .orElseGet(Outcome::notFound);
        });
  }

  private static Outcome<Line<TrackRecord>> judge(
      Caller caller,
      DecisionSignature in,
      Told<IdentificationDecision> decision,
      DecisionRules rules) {
    var human = caller.agent().human();
    var reasons = rules.against(in, decision, human);
    return reasons.isEmpty()
        ? Outcome.done(new Line<>(in, decision.line().id(), human))
        : Outcome.refused(RULE_REFUSED, TrackReason.refusals(reasons));
  }
}
