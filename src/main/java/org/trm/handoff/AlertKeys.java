package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.trm.route.DesksOfAlerts;
import org.trm.shared.HandoffType;
import org.trm.vault.KeyOwner;

/**
 * For whom an alert is sealed at once: whoever is asked to act, the desk, and all who stand in for
 * it, who see it when it comes to them.
 */
@ApplicationScoped
class AlertKeys {

  private final DesksOfAlerts desks;

  AlertKeys(DesksOfAlerts desks) {
    this.desks = desks;
  }

  /** Nobody, for any other handoff. */
  List<KeyOwner> of(HandoffEntity handoff) {
    if (handoff.type() != HandoffType.EMERGENCY_ALERT) {
      return List.of();
    }
    var route = handoff.route();
    return Stream.concat(
            Stream.of(route.receivingDeskId(), handoff.proposed()).filter(desks::isTrusted),
            desks.standIns(handoff.caseId(), route.to()).stream())
        .distinct()
        .map(reader -> new KeyOwner(route.to(), reader))
        .toList();
  }
}
