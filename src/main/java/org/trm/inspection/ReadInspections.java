package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads the orders of the caller's organisation. */
@ApplicationScoped
class ReadInspections {

  static final UUID FIRST = new UUID(0, 0);

  private final InspectionTable inspections;
  private final InspectionViews views;
  private final InspectionDoor door;
  private final OnRecord onRecord;

  ReadInspections(
      InspectionTable inspections, InspectionViews views, InspectionDoor door, OnRecord onRecord) {
    this.inspections = inspections;
    this.views = views;
    this.door = door;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<Page<InspectionView>> list(Caller caller, @Nullable UUID after, int most) {
    var found =
        inspections.list(after == null ? FIRST : after, most + 1).stream().map(views::own).toList();
    return ended(caller, Page.of(found, most, one -> one.id().toString()));
  }

  /** Those by which the calling inspector may look now. */
  @Transactional
  Outcome<Page<InspectionView>> inForce(Caller caller) {
    var found = NamedHuman.behind(caller).map(door::inForce).orElse(List.of());
    var held = found.stream().map(views::inForce).toList();
    return ended(caller, Page.of(held, Math.max(1, held.size()), one -> one.id().toString()));
  }

  @Transactional
  Outcome<InspectionView> read(Caller caller, UUID id) {
    var entry = Entry.done(caller, Action.INSPECTIONS_READ, Subject.of(id));
    return onRecord.end(entry, views.find(id).map(Outcome::done).orElseGet(Outcome::notFound));
  }

  private Outcome<Page<InspectionView>> ended(Caller caller, Page<InspectionView> page) {
    var entry = Entry.done(caller, Action.INSPECTIONS_READ, Subject.NONE);
    return onRecord.end(entry.counting("found", page.items().size()), Outcome.done(page));
  }
}
