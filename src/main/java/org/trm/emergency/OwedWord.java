package org.trm.emergency;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import org.trm.deadline.Deadlines;
import org.trm.deadline.Ladder;
import org.trm.deadline.Term;
import org.trm.directory.Directory;
import org.trm.incident.IncidentKind;
import org.trm.incident.Incidents;
import org.trm.incident.Incidents.NewOne;
import org.trm.shared.CountryCode;
import org.trm.task.TaskFellDue;
import org.trm.task.TaskKind;

/**
 * Another human of the holder owes a word on every emergency, and of the sender on every alert; if
 * it does not come in time, that is an incident.
 */
@ApplicationScoped
class OwedWord {

  /** What it is if nobody says anything. */
  private static final Map<TaskKind, IncidentKind> UNSAID =
      Map.of(
          TaskKind.OPENING_CONFIRMATION, IncidentKind.EMERGENCY_UNCONFIRMED,
          TaskKind.EMERGENCY_CONFIRMATION, IncidentKind.ALERT_UNCONFIRMED);

  private final Deadlines deadlines;
  private final Directory directory;
  private final EmergencyDoor door;
  private final Incidents incidents;

  OwedWord(Deadlines deadlines, Directory directory, EmergencyDoor door, Incidents incidents) {
    this.deadlines = deadlines;
    this.directory = directory;
    this.door = door;
    this.incidents = incidents;
  }

  /** By when the word is owed. */
  Instant by(CountryCode holder, Instant openedAt) {
    return deadlines.end(Term.EMERGENCY_CONFIRMATION, holder, openedAt, true);
  }

  /** It is owed from now on, and the holder's country's desk sees that it is. */
  void begin(EmergencyView emergency) {
    var desk = directory.coordinator(emergency.holderCountry()).orElse(emergency.holder());
    var ladder = new Ladder(emergency.confirmBy(), null);
    door.owe(emergency, desk, requireNonNull(ladder.first(emergency.openedAt())));
  }

  /** Nobody said anything in time. */
  void fellDue(@Observes TaskFellDue task) {
    var kind = UNSAID.get(task.kind());
    if (kind != null) {
      incidents.open(task.service(), new NewOne(kind, task.theCase(), task.about()));
    }
  }
}
