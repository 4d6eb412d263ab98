package org.trm.handoff;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RESTRICTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trm.consent.Restrictions;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.packet.PacketView;
import org.trm.packet.PacketView.Stage;
import org.trm.packet.Packets;
import org.trm.problem.Refusal;
import org.trm.shared.DataCategory;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Opens what the caller may see of a packet; both countries' journals have it. */
@ApplicationScoped
class ReadPacket {

  private final Handoffs handoffs;
  private final Packets packets;
  private final Restrictions restrictions;
  private final OnRecord onRecord;

  ReadPacket(Handoffs handoffs, Packets packets, Restrictions restrictions, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.packets = packets;
    this.restrictions = restrictions;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<PacketView> read(Caller caller, UUID id, PurposeOfUse purpose) {
    var found = handoffs.find(id);
    var outcome =
        found
            .map(handoff -> open(caller, handoff, purpose))
            .orElseGet(Outcome::<PacketView>notFound);
    var entry = HandoffJournal.entry(caller, Action.PACKET_READ, id, found);
    return onRecord.end(entry.forPurpose(purpose.name()), outcome);
  }

  private Outcome<PacketView> open(Caller caller, HandoffEntity handoff, PurposeOfUse purpose) {
    return Visible.to(PartiesOf.in(handoff, caller), handoff.type(), handoff.status())
        .map(stage ->
            restriction(handoff, stage, purpose)
                .map(refusal -> Outcome.<PacketView>refused(RESTRICTED, List.of(refusal)))
                .orElseGet(() -> Outcome.done(open(caller, handoff, stage))))
        .orElseGet(() -> Outcome.declined(NOT_ALLOWED));
  }

  /** Whoever has received something of the case opens what the person has not taken back. */
  private Optional<Refusal> restriction(HandoffEntity handoff, Stage stage, PurposeOfUse purpose) {
    var categories = stage == Stage.FULL ? handoff.sections() : Set.of(DataCategory.SUMMARY);
    return restrictions.against(handoff.caseId(), categories, purpose);
  }

  private PacketView open(Caller caller, HandoffEntity handoff, Stage stage) {
    var id = handoff.packetId();
    var hash = handoff.packet().packetHash();
    return switch (stage) {
      case ENQUIRY -> packets.readEnquiry(caller, id, hash);
      case SUMMARY -> packets.readSummary(caller, id, hash);
      case FULL ->
          caller.worksFor(handoff.route().holderId())
              ? packets.readOwn(caller, id, hash)
              : packets.readReleased(caller, id, hash);
    };
  }
}
