package org.trm.circle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.trm.approval.ApprovalKind;
import org.trm.approval.ApprovalView;
import org.trm.circle.Exclusions.ShutOut;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.Versioned;

/**
 * Keeps who is shut out, and tells the journal that a circle changed: by whom and of which case,
 * but not how and for whom, for those who are shut out may be among its readers.
 */
@ApplicationScoped
class CircleBook {

  private final Exclusions exclusions;
  private final OnRecord onRecord;
  private final InstantSource clock;

  CircleBook(Exclusions exclusions, OnRecord onRecord, InstantSource clock) {
    this.exclusions = exclusions;
    this.onRecord = onRecord;
    this.clock = clock;
  }

  ExclusionView shutOut(Caller caller, CaseId theCase, ShutOut one) {
    return exclusions.add(newId(), caller, theCase, one, now());
  }

  boolean isShutOut(CaseId theCase, String who) {
    return exclusions.isShutOut(theCase, who);
  }

  Outcome<ExclusionView> exclusion(CaseId theCase, UUID id) {
    return exclusions.find(theCase, id).map(Outcome::done).orElseGet(Outcome::notFound);
  }

  /** The use-case's end. */
  <T extends Versioned> Outcome<T> changed(Caller caller, CaseId theCase, Outcome<T> outcome) {
    var about =
        outcome instanceof Outcome.Done<T>(T made, boolean _)
            ? Subject.of(theCase, made.resource(), made.version())
            : Subject.of(theCase);
    return onRecord.end(Entry.done(caller, Action.CIRCLE_CHANGED, about), outcome);
  }

  /** The end of a use-case that only proposed. */
  Outcome<ApprovalView> proposed(Caller caller, CaseId theCase, Outcome<ApprovalView> outcome) {
    var about =
        outcome instanceof Outcome.Done<ApprovalView>(ApprovalView view, boolean _)
            ? Subject.of(theCase, view.id(), view.version())
            : Subject.of(theCase);
    return onRecord.end(
        Entry.done(
            caller,
            Action.APPROVAL_PROPOSED,
            about.touching(Set.of(ApprovalKind.CASE_OPENING.name()))),
        outcome);
  }

  UUID newId() {
    return Ids.next(clock);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
