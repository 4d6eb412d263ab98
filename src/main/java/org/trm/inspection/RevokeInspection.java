package org.trm.inspection;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Revokes an order of the caller's organisation: from that moment nobody looks by it any more. */
@ApplicationScoped
class RevokeInspection {

  private final Once once;
  private final InspectionTable inspections;
  private final InspectionViews views;
  private final InstantSource clock;
  private final OnRecord onRecord;

  RevokeInspection(
      Once once,
      InspectionTable inspections,
      InspectionViews views,
      InstantSource clock,
      OnRecord onRecord) {
    this.once = once;
    this.inspections = inspections;
    this.views = views;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<InspectionView> revoke(Caller caller, Once.Key key, UUID id, long version) {
    var outcome = once.once(key, () -> revoke(caller, id, version), this::read);
    var entry = Entry.done(caller, Action.INSPECTION_REVOKED, Subject.of(id));
    return onRecord.end(entry, outcome);
  }

  private Outcome<InspectionView> revoke(Caller caller, UUID id, long version) {
    return views
        .find(id)
        .map(found ->
            found.version() == version
                ? revoke(caller, found)
                : Outcome.<InspectionView>declined(STALE_VERSION))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<InspectionView> revoke(Caller caller, InspectionView found) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return inspections.end(found.id(), caller, at)
        ? read(found.id())
        : Outcome.refused(RULE_REFUSED, List.of(InspectionRefusal.ORDER_REVOKED.refusal()));
  }

  private Outcome<InspectionView> read(UUID id) {
    return views.find(id).map(Outcome::done).orElseGet(Outcome::notFound);
  }
}
