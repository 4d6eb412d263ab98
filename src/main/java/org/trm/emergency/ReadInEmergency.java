package org.trm.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.trm.approval.Human;
import org.trm.casefile.LentSections;
import org.trm.casefile.SectionView;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.DataCategory;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads one section under an emergency that is open, in both countries' journals. */
@ApplicationScoped
class ReadInEmergency {

  private final EmergencyTable emergencies;
  private final EmergencyDoor door;
  private final LentSections lent;
  private final OnRecord onRecord;

  ReadInEmergency(
      EmergencyTable emergencies, EmergencyDoor door, LentSections lent, OnRecord onRecord) {
    this.emergencies = emergencies;
    this.door = door;
    this.lent = lent;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<SectionView> read(Caller caller, UUID id, DataCategory category) {
    var touched = Set.of(category.name());
    var entry =
        emergencies
            .find(caller, id)
            .map(kept -> kept.view())
            .map(one ->
                EmergencyOnRecord.entry(caller, Action.EMERGENCY_SECTION_READ, one)
                    .about(Subject.of(one.caseId(), id, one.version()).touching(touched)))
            .orElseGet(() ->
                Entry.done(caller, Action.EMERGENCY_SECTION_READ, Subject.of(id).touching(touched))
                    .forPurpose(PurposeOfUse.EMERGENCY.name()));
    return onRecord.end(entry, open(caller, id, category));
  }

  private Outcome<SectionView> open(Caller caller, UUID id, DataCategory category) {
    if (!caller.isConfirmed()) {
      return EmergencyRefusal.notAsked();
    }
    return Human.behind(caller)
        .flatMap(human -> door.section(id, human, category))
        .map(section -> Outcome.done(lent.open(section)))
        .orElseGet(Outcome::notFound);
  }
}
