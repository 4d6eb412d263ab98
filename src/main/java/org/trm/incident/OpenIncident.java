package org.trm.incident;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.incident.Incidents.NewOne;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Lets a human say that something went wrong with the data of a case. */
@ApplicationScoped
class OpenIncident {

  private final Once once;
  private final Cases cases;
  private final Incidents incidents;
  private final IncidentTable table;
  private final OnRecord onRecord;

  OpenIncident(
      Once once, Cases cases, Incidents incidents, IncidentTable table, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.incidents = incidents;
    this.table = table;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<IncidentView> open(Caller caller, Once.Key key, CaseId theCase, NewIncident in) {
    var outcome = once.once(key, () -> open(caller, theCase, in), id -> again(caller, id));
    var subject =
        outcome instanceof Outcome.Done<IncidentView>(IncidentView made, boolean _)
            ? Subject.of(theCase, made.id(), made.version())
            : Subject.of(theCase);
    return onRecord.end(Entry.done(caller, Action.INCIDENT_OPENED, subject), outcome);
  }

  private Outcome<IncidentView> open(Caller caller, CaseId theCase, NewIncident in) {
    if (!cases.hasCopy(caller, theCase)) {
      return Outcome.notFound();
    }
    if (!in.kind().isToldByPeople()) {
      return Outcome.refused(RULE_REFUSED, IncidentReason.INCIDENT_OF_THE_SERVICE.alone());
    }
    // The same thing may go wrong again: each is about itself.
    var about = UUID.randomUUID();
    return incidents
        .keep(caller, new NewOne(in.kind(), theCase, about))
        .map(Outcome::done)
        .orElseThrow();
  }

  private Outcome<IncidentView> again(Caller caller, UUID id) {
    return table.find(caller, id).map(Outcome::done).orElseGet(Outcome::notFound);
  }
}
