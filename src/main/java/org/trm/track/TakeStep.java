package org.trm.track;

import static org.trm.directory.PolicySetting.REFLECTION_DAYS;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.chronicle.Chronicled;
import org.trm.chronicle.EnterRecord;
import org.trm.chronicle.Line;
import org.trm.chronicle.RecordedView;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.CaseId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Takes one step on one track; earlier steps stay as they are. */
@ApplicationScoped
class TakeStep {

  private final EnterRecord enterRecord;
  private final Directory directory;

  TakeStep(EnterRecord enterRecord, Directory directory) {
    this.enterRecord = enterRecord;
    this.directory = directory;
  }

  /** A track of a case: of a proceeding where one is named. */
  record Where(CaseId theCase, @Nullable UUID proceeding) {}

  Outcome<RecordedView> take(Caller caller, Where where, Once.Key key, StepTaken in) {
    var place = TrackRecord.place(where.theCase(), "tracks", Action.TRACK_STEP_TAKEN);
    return enterRecord.enter(
        caller, place, key, in, (before, at) -> judge(caller, where.proceeding(), in, before, at));
  }

  private Outcome<Line<TrackRecord>> judge(
      Caller caller,
      @Nullable UUID proceeding,
      StepTaken in,
      List<Chronicled<TrackRecord>> before,
      Moments moments) {
    var story = new TrackStory(before);
    if (proceeding != null && story.proceeding(proceeding).isEmpty()) {
      return Outcome.notFound();
    }
    var reasons = new StepRules(story, proceeding, moments).against(in);
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, TrackReason.refusals(reasons));
    }
    var days = directory.policy(caller.country()).of(REFLECTION_DAYS);
    var taken =
        in.step() == Step.GRANT_REFLECTION && in.until() == null
            ? in.until(StepRules.endOfReflection(moments, days))
            : in;
    return Outcome.done(new Line<>(taken, proceeding, null));
  }
}
