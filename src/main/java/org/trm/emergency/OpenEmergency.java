package org.trm.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Opens one case for an hour to one human who otherwise could not read it. */
@ApplicationScoped
class OpenEmergency {

  private final Once once;
  private final MakeEmergency make;
  private final EmergencyTable emergencies;
  private final OnRecord onRecord;

  OpenEmergency(Once once, MakeEmergency make, EmergencyTable emergencies, OnRecord onRecord) {
    this.once = once;
    this.make = make;
    this.emergencies = emergencies;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<EmergencyView> open(Caller caller, Once.Key key, CaseId theCase, NewEmergency in) {
    var outcome = once.once(key, () -> make.make(caller, theCase, in), id -> again(caller, id));
    var entry =
        outcome instanceof Outcome.Done<EmergencyView>(EmergencyView made, boolean _)
            ? EmergencyOnRecord.entry(caller, Action.EMERGENCY_OPENED, made)
            : Entry.done(caller, Action.EMERGENCY_OPENED, Subject.of(theCase))
                .forPurpose(PurposeOfUse.EMERGENCY.name());
    return onRecord.end(entry, outcome);
  }

  private Outcome<EmergencyView> again(Caller caller, UUID id) {
    return emergencies
        .find(caller, id)
        .map(kept -> Outcome.done(kept.view()))
        .orElseGet(Outcome::notFound);
  }
}
