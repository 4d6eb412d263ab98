package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trm.casefile.CaseFacts;
import org.trm.casefile.Cases;
import org.trm.casefile.OpenedSection;
import org.trm.identity.Caller;
import org.trm.packet.PacketContents;
import org.trm.packet.Packets;
import org.trm.safeguard.Safeguards;
import org.trm.shared.HandoffType;
import org.trm.transition.HandoffStatus;

/**
 * What whoever says that somebody did not arrive can pass on: what they could read a moment ago. A
 * handoff on hold discloses nothing more, and a desk that records a letter never read a section.
 */
@ApplicationScoped
class LastSeen {

  private final Cases cases;
  private final Packets packets;

  LastSeen(Cases cases, Packets packets) {
    this.cases = cases;
    this.packets = packets;
  }

  PacketContents of(Caller caller, HandoffEntity failing) {
    var needed = Safeguards.template(HandoffType.EMERGENCY_ALERT);
    var sections =
        failing.status() == HandoffStatus.IN_TRANSFER && !failing.route().outside()
            ? packets.take(caller, failing.packet().id(failing.id())).sections().stream()
                .filter(section -> needed.contains(section.category()))
                .toList()
            : List.<OpenedSection>of();
    return new PacketContents(facts(failing), sections);
  }

  private CaseFacts facts(HandoffEntity failing) {
    var coded = cases.facts(failing.caseId(), failing.route().holderId()).orElseThrow();
    return new CaseFacts(coded.age(), coded.sex(), coded.citizenshipGroup(), coded.exploitation());
  }
}
