package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.trm.facts.FactsBehindDoors;
import org.trm.identity.Caller;
import org.trm.route.Proposal;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/**
 * Starts the emergency path for a child who did not arrive, in the transaction that says so: both
 * desks and whoever holds the case are alerted, and no gate is asked before (CETS 197 art. 33;
 * Hague Convention 1996 art. 36). Whoever may be a child is one. Because none is asked, nobody
 * hears of it who investigates or is shut out of the case: who stands in for them does, and the
 * holder, who may call the police (CETS 197 art. 12(6)). An authority outside is told by telephone.
 */
@ApplicationScoped
class MissingChild {

  private final FactsBehindDoors doors;
  private final LastSeen lastSeen;
  private final WhoLooks whoLooks;
  private final AlertAtOnce alertAtOnce;
  private final InstantSource clock;

  MissingChild(
      FactsBehindDoors doors,
      LastSeen lastSeen,
      WhoLooks whoLooks,
      AlertAtOnce alertAtOnce,
      InstantSource clock) {
    this.doors = doors;
    this.lastSeen = lastSeen;
    this.whoLooks = whoLooks;
    this.alertAtOnce = alertAtOnce;
    this.clock = clock;
  }

  void alertIfChild(Caller caller, HandoffEntity failing) {
    var known = doors.ask(failing.id(), failing.caseId(), failing.route());
    if (doors.person(known, clock.instant()).age().isChild()) {
      var contents = lastSeen.of(caller, failing);
      whoLooks
          .warned(caller, failing)
          .map(one -> alert(failing, one))
          .ifPresent(alert -> alertAtOnce.send(caller, failing.caseId(), alert, contents));
      whoLooks.call(caller, failing);
    }
  }

  private static Proposal alert(HandoffEntity failing, OrganisationId warned) {
    return new Proposal(
        HandoffType.EMERGENCY_ALERT,
        failing.route().from(),
        warned,
        Purpose.PROTECTION,
        true,
        List.of(),
        null,
        null);
  }
}
