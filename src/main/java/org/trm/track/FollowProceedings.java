package org.trm.track;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.trm.chronicle.EnterRecord;
import org.trm.chronicle.Line;
import org.trm.chronicle.RecordedView;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.CaseId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records that a proceeding concerns the person, and how proceedings stand before a return. */
@ApplicationScoped
class FollowProceedings {

  private final EnterRecord enterRecord;

  FollowProceedings(EnterRecord enterRecord) {
    this.enterRecord = enterRecord;
  }

  Outcome<RecordedView> open(Caller caller, CaseId theCase, Once.Key key, Proceeding in) {
    var place = TrackRecord.place(theCase, "tracks", Action.PROCEEDING_RECORDED);
    return enterRecord.enter(
        caller, place, key, in, (before, at) -> judged(in, DeclarationRules.against(in)));
  }

  Outcome<RecordedView> check(Caller caller, CaseId theCase, Once.Key key, ProceedingsCheck in) {
    var place = TrackRecord.place(theCase, "tracks", Action.PROCEEDINGS_CHECKED);
    return enterRecord.enter(
        caller,
        place,
        key,
        in,
        (before, at) -> judged(in, DeclarationRules.against(in, new TrackStory(before))));
  }

  private static Outcome<Line<TrackRecord>> judged(TrackRecord in, Set<TrackReason> reasons) {
    return reasons.isEmpty()
        ? Outcome.done(Line.of(in))
        : Outcome.refused(RULE_REFUSED, TrackReason.refusals(reasons));
  }
}
