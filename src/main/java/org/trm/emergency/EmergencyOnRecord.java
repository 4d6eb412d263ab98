package org.trm.emergency;

import java.util.Set;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.PurposeOfUse;

/** What the journals say of an emergency: in the opener's country, and in the holder's. */
final class EmergencyOnRecord {

  private EmergencyOnRecord() {}

  static Subject about(EmergencyView emergency) {
    return Subject.of(emergency.caseId(), emergency.id(), emergency.version())
        .touching(Set.of(emergency.reason().name()));
  }

  /** The other of the two countries has it in its journal too. */
  static Entry entry(Caller caller, Action action, EmergencyView emergency) {
    var other =
        caller.country().equals(emergency.holderCountry())
            ? emergency.country()
            : emergency.holderCountry();
    return Entry.done(caller, action, about(emergency))
        .across(other)
        .forPurpose(PurposeOfUse.EMERGENCY.name());
  }
}
