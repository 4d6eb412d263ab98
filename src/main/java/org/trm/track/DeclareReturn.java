package org.trm.track;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import org.trm.casefile.Moments;
import org.trm.chronicle.Chronicled;
import org.trm.chronicle.EnterRecord;
import org.trm.chronicle.Line;
import org.trm.chronicle.RecordedView;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.CaseId;
import org.trm.track.ReturnDeclaration.Saying;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records what the person says about going back; a no is told to the features above at once. */
@ApplicationScoped
class DeclareReturn {

  private static final String PAGE = "return-declarations";

  private final EnterRecord enterRecord;
  private final Event<ReturnNotWanted> notWanted;

  DeclareReturn(EnterRecord enterRecord, Event<ReturnNotWanted> notWanted) {
    this.enterRecord = enterRecord;
    this.notWanted = notWanted;
  }

  /** A declaration of a case. */
  record Which(CaseId theCase, UUID declaration) {}

  Outcome<RecordedView> declare(Caller caller, CaseId theCase, Once.Key key, ReturnDeclaration in) {
    var place = TrackRecord.place(theCase, PAGE, Action.RETURN_DECLARED);
    return enterRecord.enter(
        caller, place, key, in, (before, at) -> judge(caller, theCase, in, at));
  }

  Outcome<RecordedView> takeBack(
      Caller caller, Which which, Once.Key key, DeclarationTakenBack in) {
    var place = TrackRecord.place(which.theCase(), PAGE, Action.RETURN_DECLARATION_TAKEN_BACK);
    return enterRecord.enter(
        caller, place, key, in, (before, at) -> judge(caller, which, in, before));
  }

  private Outcome<Line<TrackRecord>> judge(
      Caller caller, CaseId theCase, ReturnDeclaration in, Moments moments) {
    var reasons = DeclarationRules.against(in, moments);
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, TrackReason.refusals(reasons));
    }
    if (in.saying() == Saying.NOT_VOLUNTARY) {
      notWanted.fire(new ReturnNotWanted(theCase, caller.organisation()));
    }
    return Outcome.done(Line.of(in.until(DeclarationRules.end(in, moments))));
  }

  private Outcome<Line<TrackRecord>> judge(
      Caller caller, Which which, DeclarationTakenBack in, List<Chronicled<TrackRecord>> before) {
    var story = new TrackStory(before);
    var declaration =
        story.declarations().filter(one -> one.line().id().equals(which.declaration())).findFirst();
    if (declaration.isEmpty()) {
      return Outcome.notFound();
    }
    var reasons = DeclarationRules.againstTakingBack(story, declaration.get());
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, TrackReason.refusals(reasons));
    }
    if (declaration.get().record().saying() != Saying.NOT_VOLUNTARY) {
      notWanted.fire(new ReturnNotWanted(which.theCase(), caller.organisation()));
    }
    return Outcome.done(Line.about(which.declaration(), in));
  }
}
