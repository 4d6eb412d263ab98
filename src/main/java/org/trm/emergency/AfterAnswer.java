package org.trm.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.identity.Caller;
import org.trm.incident.IncidentKind;
import org.trm.incident.Incidents;
import org.trm.incident.Incidents.NewOne;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;

/** What follows from the second person's word: it is owed no more, and a no is an incident. */
@ApplicationScoped
class AfterAnswer {

  private final Tasks tasks;
  private final Incidents incidents;

  AfterAnswer(Tasks tasks, Incidents incidents) {
    this.tasks = tasks;
    this.incidents = incidents;
  }

  void given(Caller caller, EmergencyView emergency, EmergencyDecision decision) {
    tasks.done(caller, emergency.id(), TaskKind.OPENING_CONFIRMATION);
    if (decision == EmergencyDecision.REFUSED) {
      var kind = IncidentKind.EMERGENCY_REFUSED;
      incidents.open(caller, new NewOne(kind, emergency.caseId(), emergency.id()));
    }
  }
}
