package org.trm.emergency;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.trm.approval.Human;
import org.trm.casefile.LentSections;
import org.trm.emergency.EmergencyDoor.Found;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.web.Outcome;

/** Judges whether a case may be opened in an emergency, and opens it. */
@ApplicationScoped
class MakeEmergency {

  private final EmergencyDoor door;
  private final EmergencyTable emergencies;
  private final OwedWord owed;
  private final LentSections lent;
  private final InstantSource clock;

  MakeEmergency(
      EmergencyDoor door,
      EmergencyTable emergencies,
      OwedWord owed,
      LentSections lent,
      InstantSource clock) {
    this.door = door;
    this.emergencies = emergencies;
    this.owed = owed;
    this.lent = lent;
    this.clock = clock;
  }

  Outcome<EmergencyView> make(Caller caller, CaseId theCase, NewEmergency in) {
    return door.relation(theCase)
        .map(found -> judge(caller, theCase, found, in))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<EmergencyView> judge(
      Caller caller, CaseId theCase, Found found, NewEmergency in) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var human = Human.behind(caller);
    var before =
        human
            .map(one -> emergencies.before(one, theCase, at))
            .orElse(new EmergencyRules.Before(0, false));
    var reasons = EmergencyRules.against(caller, found.relation(), before);
    if (reasons.isEmpty()) {
      return Outcome.done(open(caller, human.orElseThrow(), theCase, found, in, at));
    }
    var type = hasWrongDuty(reasons) ? NOT_ALLOWED : RULE_REFUSED;
    return Outcome.refused(type, EmergencyRefusal.refusals(reasons));
  }

  private static boolean hasWrongDuty(Set<EmergencyRefusal> reasons) {
    return reasons.contains(EmergencyRefusal.NOT_CHILD_PROTECTION);
  }

  private EmergencyView open(
      Caller caller, Human human, CaseId theCase, Found found, NewEmergency in, Instant at) {
    var emergency =
        new EmergencyView(
            Ids.next(clock),
            1,
            theCase,
            found.holder(),
            found.country(),
            caller.organisation(),
            caller.country(),
            found.relation(),
            in.reason(),
            in.reason().opens().stream().sorted().toList(),
            at,
            at.plus(EmergencyRules.LASTS),
            owed.by(found.country(), at),
            null,
            null,
            in.note() != null);
    emergencies.open(emergency, human);
    if (in.note() != null) {
      var copy = door.copy(emergency.id(), human).orElseThrow();
      emergencies.note(emergency.id(), lent.sealNote(copy, emergency.id(), in.note()));
    }
    owed.begin(emergency);
    return emergency;
  }
}
