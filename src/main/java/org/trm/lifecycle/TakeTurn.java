package org.trm.lifecycle;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.trm.casefile.Cases;
import org.trm.casefile.Moments;
import org.trm.casefile.OwnStanding;
import org.trm.casefile.Standing;
import org.trm.chronicle.Chronicled;
import org.trm.chronicle.EnterRecord;
import org.trm.chronicle.Line;
import org.trm.chronicle.RecordedView;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.lifecycle.LifecycleRules.Running;
import org.trm.shared.CaseId;
import org.trm.support.Plans;
import org.trm.track.TrackState;
import org.trm.track.Tracks;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Takes one turn in the life of an organisation's own copy; earlier turns stay as they are. */
@ApplicationScoped
class TakeTurn {

  private final EnterRecord enterRecord;
  private final Cases cases;
  private final Tracks tracks;
  private final Plans plans;
  private final Instance<UnderWay> underWay;

  TakeTurn(
      EnterRecord enterRecord,
      Cases cases,
      Tracks tracks,
      Plans plans,
      Instance<UnderWay> underWay) {
    this.enterRecord = enterRecord;
    this.cases = cases;
    this.tracks = tracks;
    this.plans = plans;
    this.underWay = underWay;
  }

  Outcome<RecordedView> take(Caller caller, CaseId theCase, Once.Key key, LifecycleRecord in) {
    var place = LifecycleRecord.place(theCase, Action.LIFECYCLE_TURNED);
    return enterRecord.enterInOwnCopy(
        caller, place, key, in, (before, at) -> judge(caller, theCase, in, before, at));
  }

  private Outcome<Line<LifecycleRecord>> judge(
      Caller caller,
      CaseId theCase,
      LifecycleRecord in,
      List<Chronicled<LifecycleRecord>> before,
      Moments at) {
    var own = cases.standing(caller, theCase).orElseThrow();
    var running = running(caller, theCase, own);
    var reasons = new LifecycleRules(new LifecycleStory(own, before), running, at).against(in);
    return reasons.isEmpty()
        ? Outcome.done(Line.of(in))
        : Outcome.refused(RULE_REFUSED, LifecycleReason.refusals(reasons));
  }

  /** What was planned before custody was passed on is the next holder's to end. */
  private Running running(Caller caller, CaseId theCase, OwnStanding own) {
    boolean mine = own.standing() != Standing.PAST_HOLDER;
    return new Running(
        underWay.stream().anyMatch(one -> one.is(caller, theCase)),
        mine && plans.run(caller, theCase),
        mine && reflects(caller, theCase),
        mine && cases.facts(caller, theCase).ageStatus().isChild());
  }

  private boolean reflects(Caller caller, CaseId theCase) {
    return tracks.of(theCase, caller.organisation()).reflection().state() == TrackState.RUNNING;
  }
}
