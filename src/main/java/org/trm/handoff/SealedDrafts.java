package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.packet.PacketContents;
import org.trm.packet.PacketId;
import org.trm.packet.PacketOrder;
import org.trm.packet.Packets;
import org.trm.packet.PreparedPacket;
import org.trm.route.Route;
import org.trm.shared.DataCategory;
import org.trm.vault.KeyOwner;

/** The packets of drafts, with the keys that wait for who will need them. */
@ApplicationScoped
class SealedDrafts {

  private final HandoffRepository handoffs;
  private final Packets packets;
  private final AlertKeys alertKeys;
  private final InstantSource clock;

  SealedDrafts(
      HandoffRepository handoffs, Packets packets, AlertKeys alertKeys, InstantSource clock) {
    this.handoffs = handoffs;
    this.packets = packets;
    this.alertKeys = alertKeys;
    this.clock = clock;
  }

  /** From the case as it is now; absent if nothing of what is wanted is written. */
  Optional<HandoffEntity> prepare(
      Caller holder, HandoffEntity handoff, int version, Set<DataCategory> wanted) {
    return packets
        .prepare(holder, order(handoff, version, wanted))
        .map(packet -> keep(holder, handoff, packet));
  }

  /** From what was received of the case; the desk of who passes it on needs it too. */
  HandoffEntity pass(Caller by, HandoffEntity handoff, PacketContents contents) {
    var kept = keep(by, handoff, packets.pass(order(handoff, 1, Set.of()), contents));
    var desk = handoff.route().sendingDeskId();
    if (!by.worksFor(desk)) {
      wrap(by, kept, new KeyOwner(by.country(), desk));
    }
    return kept;
  }

  private HandoffEntity keep(Caller holder, HandoffEntity handoff, PreparedPacket packet) {
    handoff.prepare(packet.sections(), new CurrentPacket(packet.id().version(), packet.hash()));
    handoffs.write(handoff); // its row stands before its packet's, which is checked against it
    packets.keep(packet, clock.instant().truncatedTo(ChronoUnit.MICROS));
    if (handoff.type().isRequest()
        && !handoff.route().outside()) { // its key waits for who will answer, unseen until accepted
      wrap(holder, handoff, new KeyOwner(handoff.route().to(), handoff.proposed()));
    }
    alertKeys.of(handoff).forEach(reader -> wrap(holder, handoff, reader));
    return handoff;
  }

  private void wrap(Caller holder, HandoffEntity handoff, KeyOwner reader) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    packets.release(holder, handoff.packet().id(handoff.id()), reader, at);
  }

  /** Nobody outside has a key in a keystore here. */
  private static List<KeyOwner> desks(Route route) {
    var sending = new KeyOwner(route.from(), route.sendingDeskId());
    return route.outside()
        ? List.of(sending)
        : List.of(sending, new KeyOwner(route.to(), route.receivingDeskId()));
  }

  private static PacketOrder order(HandoffEntity handoff, int version, Set<DataCategory> wanted) {
    var route = handoff.route();
    return new PacketOrder(
        new PacketId(handoff.id(), version),
        handoff.caseId(),
        handoff.type(),
        handoff.urgent(),
        new KeyOwner(route.from(), route.holderId()),
        desks(route),
        route.to(),
        wanted);
  }
}
