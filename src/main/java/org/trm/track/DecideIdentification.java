package org.trm.track;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.track.TrackReason.AUTHORITY_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trm.casefile.Moments;
import org.trm.chronicle.EnterRecord;
import org.trm.chronicle.Line;
import org.trm.chronicle.RecordedView;
import org.trm.directory.Directory;
import org.trm.directory.Organisation;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.CaseId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records what was decided about the identification; a later decision never erases this one. */
@ApplicationScoped
class DecideIdentification {

  private final EnterRecord enterRecord;
  private final Directory directory;
  private final IdentificationPowers powers;

  DecideIdentification(EnterRecord enterRecord, Directory directory, IdentificationPowers powers) {
    this.enterRecord = enterRecord;
    this.directory = directory;
    this.powers = powers;
  }

  Outcome<RecordedView> decide(
      Caller caller, CaseId theCase, Once.Key key, IdentificationDecision in) {
    var place =
        TrackRecord.place(theCase, "identification-decisions", Action.IDENTIFICATION_DECIDED);
    return enterRecord.enter(
        caller, place, key, in, (before, at) -> judge(in, new TrackStory(before), at));
  }

  private Outcome<Line<TrackRecord>> judge(
      IdentificationDecision in, TrackStory story, Moments moments) {
    var decidedBy = directory.organisation(in.decidedBy()).filter(Organisation::active);
    if (decidedBy.isEmpty()) {
      return refused(List.of(AUTHORITY_UNKNOWN));
    }
    var disciplines = powers.disciplines(decidedBy.get()).orElse(null);
    var reasons = new DecisionRules(story, moments).against(in, disciplines);
    return reasons.isEmpty() ? Outcome.done(Line.of(in)) : refused(List.copyOf(reasons));
  }

  private static Outcome<Line<TrackRecord>> refused(List<TrackReason> reasons) {
    return Outcome.refused(RULE_REFUSED, TrackReason.refusals(reasons));
  }
}
