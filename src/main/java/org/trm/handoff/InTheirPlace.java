package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.trm.identity.Caller;
import org.trm.route.DesksOfAlerts;
import org.trm.shared.OrganisationId;
import org.trm.task.NewTask;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;

/** Who does what an organisation should have that may not know of the case any more. */
@ApplicationScoped
class InTheirPlace {

  private final DesksOfAlerts desks;
  private final Tasks tasks;

  InTheirPlace(DesksOfAlerts desks, Tasks tasks) {
    this.desks = desks;
    this.tasks = tasks;
  }

  /** Who answers an alert now. */
  Optional<OrganisationId> ofAlert(HandoffEntity alert) {
    return desks.reachable(alert.caseId(), alert.route().from(), alert.route().to());
  }

  /**
   * Whoever sent a person owes it that somebody meets them. Nobody travels with a request; of the
   * others the desk hears too, unless it was shut out.
   */
  void ofTraveller(Caller holder, HandoffEntity failed, OrganisationId out) {
    if (failed.type().movesCustody()) {
      var desk = failed.route().sendingDeskId();
      tasks.begin(
          holder,
          new NewTask(
              TaskKind.PERSON_ON_THE_WAY,
              failed.caseId(),
              failed.id(),
              desk.equals(out) ? holder.organisation() : desk,
              null));
    }
  }
}
