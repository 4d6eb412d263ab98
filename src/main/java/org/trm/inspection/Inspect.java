package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.LentSections;
import org.trm.casefile.SectionView;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Looks at what an order covers; each look stands in the journal under the order's id. */
@ApplicationScoped
class Inspect {

  private final InspectionDoor door;
  private final LentSections lent;
  private final OnRecord onRecord;

  Inspect(InspectionDoor door, LentSections lent, OnRecord onRecord) {
    this.door = door;
    this.lent = lent;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<Page<InspectedCase>> cases(Caller caller, UUID order, @Nullable UUID after, int most) {
    var from = after == null ? ReadInspections.FIRST : after;
    var who = NamedHuman.behind(caller);
    var covered =
        who.filter(one -> holds(one, order))
            .map(one -> door.cases(order, one, from, most + 1))
            .map(found -> Page.of(found, most, one -> one.caseId().toString()));
    var entry =
        Entry.done(caller, Action.INSPECTION_CASES_LISTED, Subject.of(order))
            .forPurpose(PurposeOfUse.INSPECTION.name())
            .counting("found", covered.map(page -> page.items().size()).orElse(0));
    return onRecord.end(entry, covered.map(Outcome::done).orElseGet(Outcome::notFound));
  }

  @Transactional
  Outcome<SectionView> section(Caller caller, UUID order, CaseId theCase, DataCategory category) {
    var subject = new Subject(List.of(theCase), order, 0, Set.of(category.name()));
    var entry =
        Entry.done(caller, Action.INSPECTION_SECTION_READ, subject)
            .forPurpose(PurposeOfUse.INSPECTION.name());
    var outcome =
        NamedHuman.behind(caller)
            .flatMap(who -> door.section(order, who, theCase, category))
            .map(section -> Outcome.done(lent.open(section)))
            .orElseGet(Outcome::notFound);
    return onRecord.end(entry, outcome);
  }

  private boolean holds(NamedHuman who, UUID order) {
    return door.inForce(who).stream().anyMatch(one -> one.id().equals(order));
  }
}
