package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.trm.directory.Directory;
import org.trm.shared.HandoffType;
import org.trm.vault.KeyOwner;

/**
 * For whom an alert is sealed at once: whoever is asked to act, the desk, and all who stand in for
 * it, who see it when it comes to them.
 */
@ApplicationScoped
class AlertKeys {

  private final Directory directory;
  private final DesksOfAlerts desks;

  AlertKeys(Directory directory, DesksOfAlerts desks) {
    this.directory = directory;
    this.desks = desks;
  }

  /** Nobody, for any other handoff. */
  List<KeyOwner> of(HandoffEntity handoff) {
    if (handoff.type() != HandoffType.EMERGENCY_ALERT) {
      return List.of();
    }
    var route = handoff.route();
    return Stream.concat(
            Stream.of(route.receivingDeskId(), handoff.proposed()),
            directory.standIns(route.to()).stream().filter(desks::helps))
        .filter(desks::isTrusted)
        .distinct()
        .map(reader -> new KeyOwner(route.to(), reader))
        .toList();
  }
}
