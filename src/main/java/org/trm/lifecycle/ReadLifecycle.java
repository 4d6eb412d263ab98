package org.trm.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trm.casefile.Cases;
import org.trm.chronicle.Chronicled;
import org.trm.chronicle.ReadRecords;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.lifecycle.LifecycleView.TurnView;
import org.trm.shared.CaseId;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads where the caller's copy of a case stands. */
@ApplicationScoped
class ReadLifecycle {

  private final ReadRecords readRecords;
  private final Cases cases;

  ReadLifecycle(ReadRecords readRecords, Cases cases) {
    this.readRecords = readRecords;
    this.cases = cases;
  }

  Outcome<LifecycleView> read(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    var place = LifecycleRecord.place(theCase, Action.LIFECYCLE_READ);
    return readRecords.read(caller, place, purpose, lines -> view(caller, theCase, lines));
  }

  private LifecycleView view(
      Caller caller, CaseId theCase, List<Chronicled<LifecycleRecord>> lines) {
    var story = new LifecycleStory(cases.standing(caller, theCase).orElseThrow(), lines);
    return new LifecycleView(
        theCase, story.stage(), story.since(), lines.stream().map(ReadLifecycle::turn).toList());
  }

  private static TurnView turn(Chronicled<LifecycleRecord> line) {
    var record = line.record();
    return new TurnView(
        line.id(),
        record.turn().to(),
        record instanceof CaseClosing closing ? closing : null,
        record instanceof CaseReopening reopening ? reopening.ground() : null,
        line.moments().occurredAt(),
        line.moments().recordedAt());
  }
}
