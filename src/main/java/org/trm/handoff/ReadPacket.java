package org.trm.handoff;

import static org.trm.problem.ProblemType.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.packet.PacketView;
import org.trm.packet.PacketView.Stage;
import org.trm.packet.Packets;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Opens what the caller may see of a packet; both countries' journals have it. */
@ApplicationScoped
class ReadPacket {

  private final Handoffs handoffs;
  private final Packets packets;
  private final OnRecord onRecord;

  ReadPacket(Handoffs handoffs, Packets packets, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.packets = packets;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<PacketView> read(Caller caller, UUID id, PurposeOfUse purpose) {
    var found = handoffs.find(id);
    var outcome =
        found.map(handoff -> open(caller, handoff)).orElseGet(Outcome::<PacketView>notFound);
    var entry =
        found
            .map(handoff -> HandoffJournal.entry(caller, Action.PACKET_READ, handoff))
            .orElseGet(() -> Entry.done(caller, Action.PACKET_READ, Subject.of(id)));
    return onRecord.end(entry.forPurpose(purpose.name()), outcome);
  }

  private Outcome<PacketView> open(Caller caller, HandoffEntity handoff) {
    return Visible.to(PartiesOf.in(handoff, caller), handoff.status())
        .map(stage -> Outcome.done(open(caller, handoff, stage)))
        .orElseGet(() -> Outcome.declined(NOT_ALLOWED));
  }

  private PacketView open(Caller caller, HandoffEntity handoff, Stage stage) {
    var id = handoff.packetId();
    var hash = handoff.packet().packetHash();
    return switch (stage) {
      case SUMMARY -> packets.readSummary(caller, id, hash);
      case FULL ->
          caller.worksFor(handoff.route().holderId())
              ? packets.readOwn(caller, id, hash)
              : packets.readReleased(caller, id, hash);
    };
  }
}
