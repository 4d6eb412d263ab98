package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.trm.casefile.CaseFacts;
import org.trm.casefile.Cases;
import org.trm.casefile.OpenedSection;
import org.trm.identity.Caller;
import org.trm.packet.PacketContents;
import org.trm.packet.Packets;
import org.trm.safeguard.Safeguards;
import org.trm.shared.HandoffType;
import org.trm.shared.Purpose;

/**
 * Starts the emergency path for a child who did not arrive, in the transaction that says so: both
 * desks and whoever holds the case are alerted, and no gate is asked before (CETS 197 art. 33;
 * Hague Convention 1996 art. 36). Whoever may be a child is one. Because none is asked, nobody
 * hears of it who investigates or is shut out of the case: who stands in for them does, and the
 * holder, who may call the police (CETS 197 art. 12(6)).
 */
@ApplicationScoped
class MissingChild {

  private final FactsBehindDoors doors;
  private final Cases cases;
  private final Packets packets;
  private final AlertAtOnce alertAtOnce;
  private final InstantSource clock;

  MissingChild(
      FactsBehindDoors doors,
      Cases cases,
      Packets packets,
      AlertAtOnce alertAtOnce,
      InstantSource clock) {
    this.doors = doors;
    this.cases = cases;
    this.packets = packets;
    this.alertAtOnce = alertAtOnce;
    this.clock = clock;
  }

  void alertIfChild(Caller caller, HandoffEntity failing) {
    var route = failing.route();
    var known = doors.ask(failing.id(), failing.caseId(), route);
    if (doors.person(known, clock.instant()).age().isChild()) {
      var alert =
          new Proposal(
              HandoffType.EMERGENCY_ALERT,
              route.from(),
              route.holderId(),
              Purpose.PROTECTION,
              true,
              List.of(),
              null,
              null);
      alertAtOnce.send(caller, failing.caseId(), alert, contents(caller, failing));
    }
  }

  /** What the receiver could read a moment ago; a handoff on hold discloses nothing more. */
  private PacketContents contents(Caller caller, HandoffEntity failing) {
    var needed = Safeguards.template(HandoffType.EMERGENCY_ALERT);
    var sections =
        failing.status() == HandoffStatus.IN_TRANSFER
            ? packets.take(caller, failing.packetId()).sections().stream()
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
