package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.trm.identity.Caller;
import org.trm.route.DesksOfAlerts;
import org.trm.shared.OrganisationId;
import org.trm.task.NewTask;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;

/**
 * Who is asked to look for a child who did not arrive: whoever holds the case. Where that is the
 * desk itself that heard of it from a country without a realm, who stands in for it; and since no
 * alert reaches that country, the desk owes it a call.
 */
@ApplicationScoped
class WhoLooks {

  private final DesksOfAlerts desks;
  private final Tasks tasks;

  WhoLooks(DesksOfAlerts desks, Tasks tasks) {
    this.desks = desks;
    this.tasks = tasks;
  }

  /** Absent where nobody is left beside whoever says so. */
  Optional<OrganisationId> warned(Caller caller, HandoffEntity failing) {
    var holder = failing.route().holderId();
    return caller.worksFor(holder)
        ? desks.standIns(failing.caseId(), failing.route().from()).stream()
            .filter(one -> !caller.worksFor(one))
            .findFirst()
        : Optional.of(holder);
  }

  /** Nobody there calls: somebody tells the authority by telephone, and soon. */
  void call(Caller caller, HandoffEntity failing) {
    if (failing.route().outside()) {
      tasks.begin(
          caller,
          new NewTask(
              TaskKind.AUTHORITY_TELEPHONED,
              failing.caseId(),
              failing.id(),
              caller.organisation(),
              null));
    }
  }
}
