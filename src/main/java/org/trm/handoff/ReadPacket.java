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
import org.trm.shared.HandoffType;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Opens what the caller may see of a packet; both countries' journals have it. */
@ApplicationScoped
class ReadPacket {

  private final Handoffs handoffs;
  private final Packets packets;
  private final OpenPacket packet;
  private final Restrictions restrictions;
  private final OnRecord onRecord;

  ReadPacket(
      Handoffs handoffs,
      Packets packets,
      OpenPacket packet,
      Restrictions restrictions,
      OnRecord onRecord) {
    this.handoffs = handoffs;
    this.packets = packets;
    this.packet = packet;
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
    return stage(caller, handoff)
        .map(stage ->
            restriction(handoff, stage, purpose)
                .map(refusal -> Outcome.<PacketView>refused(RESTRICTED, List.of(refusal)))
                .orElseGet(() -> Outcome.done(packet.open(caller, handoff, stage))))
        .orElseGet(() -> Outcome.declined(NOT_ALLOWED));
  }

  private Optional<Stage> stage(Caller caller, HandoffEntity handoff) {
    var stage = Visible.to(PartiesOf.in(handoff, caller), handoff.type(), handoff.status());
    var own = caller.worksFor(handoff.route().holderId());
    return own || handoff.type() != HandoffType.EMERGENCY_ALERT
        ? stage
        : stage.flatMap(most -> ofAlert(caller, handoff, most));
  }

  /** The sender's desk relays an alert that was not sealed for it; who came later asks. */
  private Optional<Stage> ofAlert(Caller caller, HandoffEntity handoff, Stage most) {
    if (most != Stage.FULL || packets.isReleased(caller, handoff.packet().id(handoff.id()))) {
      return Optional.of(most);
    }
    return caller.worksFor(handoff.route().sendingDeskId())
        ? Optional.of(Stage.SUMMARY)
        : Optional.empty();
  }

  /** Whoever has received something of the case opens what the person has not taken back. */
  private Optional<Refusal> restriction(HandoffEntity handoff, Stage stage, PurposeOfUse purpose) {
    if (handoff.type() == HandoffType.EMERGENCY_ALERT) {
      return Optional.empty(); // it rests on the danger, not on what was agreed to
    }
    var categories = stage == Stage.FULL ? handoff.sections() : Set.of(DataCategory.SUMMARY);
    return restrictions.against(handoff.caseId(), categories, purpose);
  }
}
