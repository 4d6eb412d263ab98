package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records an order and puts it before a second person. */
@ApplicationScoped
class RecordInspection {

  private final Once once;
  private final MakeInspection make;
  private final InspectionViews views;
  private final OnRecord onRecord;

  RecordInspection(Once once, MakeInspection make, InspectionViews views, OnRecord onRecord) {
    this.once = once;
    this.make = make;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<InspectionView> record(Caller caller, Once.Key key, InspectionTerms terms) {
    var outcome = once.once(key, () -> make.make(caller, terms), this::again);
    var subject =
        outcome instanceof Outcome.Done<InspectionView>(InspectionView made, boolean _)
            ? new Subject(made.terms().cases(), made.id(), made.version(), Set.of())
            : Subject.NONE;
    return onRecord.end(Entry.done(caller, Action.INSPECTION_RECORDED, subject), outcome);
  }

  private Outcome<InspectionView> again(UUID id) {
    return views.find(id).map(Outcome::done).orElseGet(Outcome::notFound);
  }
}
