package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.trm.deadline.Alarm;
import org.trm.deadline.Deadlines;
import org.trm.deadline.Rosters;
import org.trm.deadline.Term;
import org.trm.route.DesksOfAlerts;
import org.trm.safeguard.Side;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;

/**
 * Whom an alarm tells: as the roster says; of an alert, which goes where its alarms go, nobody who
 * may not be told of the case, but whoever stands in for them.
 */
@ApplicationScoped
class WhomToAlarm {

  private final Rosters rosters;
  private final DesksOfAlerts desks;
  private final Deadlines deadlines;

  WhomToAlarm(Rosters rosters, DesksOfAlerts desks, Deadlines deadlines) {
    this.rosters = rosters;
    this.desks = desks;
    this.deadlines = deadlines;
  }

  /** What goes off after this alarm, and how long it gives whoever is told now. */
  NextAlarm after(HandoffEntity handoff, Alarm alarm, Instant now) {
    var country = handoff.route().country(handoff.position().acts());
    var step = deadlines.end(Term.ESCALATION, country, now, handoff.urgent());
    return NextAlarm.of(handoff.clock().ladder().after(alarm.kind(), step));
  }

  OrganisationId of(HandoffEntity handoff, Alarm alarm, Instant now) {
    var acts = handoff.position().acts();
    var route = handoff.route();
    var usual = rosters.told(alarm.kind(), route.desk(acts), now);
    if (handoff.type() != HandoffType.EMERGENCY_ALERT
        || acts == Side.SENDER
        || usual.equals(route.receivingDeskId())
        || desks.mayBeTold(handoff.caseId(), usual)) {
      return usual;
    }
    return desks.standIns(handoff.caseId(), route.to()).stream()
        .findFirst()
        .orElse(route.receivingDeskId());
  }
}
