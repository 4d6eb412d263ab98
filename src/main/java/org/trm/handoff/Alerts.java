package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.identity.Caller;
import org.trm.transition.Transition;

/** What follows from the moves of alerts, and when one begins by itself. */
@ApplicationScoped
class Alerts {

  private final OwedAfterAlert owed;
  private final ConfirmAlert confirmAlert;
  private final MissingChild missingChild;

  Alerts(OwedAfterAlert owed, ConfirmAlert confirmAlert, MissingChild missingChild) {
    this.owed = owed;
    this.confirmAlert = confirmAlert;
    this.missingChild = missingChild;
  }

  /** A move of an alert was made. */
  void follow(Caller caller, LockedHandoff alert, Transition transition) {
    if (transition == Transition.ALERT) {
      owed.begin(caller, alert.handoff());
    }
    if (transition == Transition.ACKNOWLEDGE) {
      confirmAlert.confirm(caller, alert);
    }
    if (transition == Transition.MARK_IN_ERROR) {
      owed.drop(caller, alert.handoff());
    }
  }

  /** Somebody did not arrive and nobody knows where they are; of a child all hear now. */
  void onMissing(Caller caller, HandoffEntity failing) {
    missingChild.alertIfChild(caller, failing);
  }
}
