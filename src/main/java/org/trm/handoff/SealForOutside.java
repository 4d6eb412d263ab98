package org.trm.handoff;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.trm.identity.Caller;
import org.trm.outside.ExportView;
import org.trm.outside.Kept;
import org.trm.outside.OutsideKeys;
import org.trm.outside.OutsidePapers;
import org.trm.outside.SealedExport;
import org.trm.packet.PacketView.Stage;
import org.trm.safeguard.Side;
import org.trm.shared.Bytes;
import org.trm.shared.OrganisationId;
import org.trm.transition.Illegality;
import org.trm.transition.MoveRefusal;
import org.trm.transition.Party;
import org.trm.transition.Refusals;
import org.trm.vault.ForeignKey;
import org.trm.web.Outcome;

/**
 * Seals, for the authority outside, what its side may read now and no more: the summary by whoever
 * of the sending side asks, the file by its holder alone. Nothing of it is kept in clear.
 */
@ApplicationScoped
class SealForOutside {

  private final OpenPacket packet;
  private final OutsideKeys keys;
  private final OutsidePapers papers;
  private final ObjectMapper json;
  private final InstantSource clock;

  SealForOutside(
      OpenPacket packet,
      OutsideKeys keys,
      OutsidePapers papers,
      ObjectMapper json,
      InstantSource clock) {
    this.packet = packet;
    this.keys = keys;
    this.papers = papers;
    this.json = json;
    this.clock = clock;
  }

  Outcome<ExportView> seal(Caller caller, HandoffEntity handoff) {
    var stage = readable(handoff);
    var parties = PartiesOf.in(handoff, caller);
    if (parties.stream().noneMatch(party -> party.side() == Side.SENDER)) {
      return wrongParty();
    }
    if (!handoff.route().outside()) {
      return refused(MoveRefusal.NOT_OUTSIDE);
    }
    if (stage.equals(Optional.of(Stage.FULL)) && !parties.contains(Party.HOLDER)) {
      return wrongParty();
    }
    return stage
        .map(one ->
            keys.confirmed(reader(handoff, one))
                .map(key -> Outcome.done(seal(caller, handoff, one, key)))
                .orElseGet(() -> refused(MoveRefusal.KEY_NOT_HELD)))
        .orElseGet(() -> refused(MoveRefusal.NOTHING_TO_SEAL));
  }

  /** As much as the side addressed might read now, if it could call. */
  private static Optional<Stage> readable(HandoffEntity handoff) {
    var side = EnumSet.of(Party.RECEIVING_DESK);
    if (handoff.named() != null) {
      side.add(Party.RECEIVING_ORGANISATION);
    }
    return handoff.status().isTerminal()
        ? Optional.empty()
        : Visible.to(side, handoff.type(), handoff.status());
  }

  private static OrganisationId reader(HandoffEntity handoff, Stage stage) {
    return stage == Stage.FULL ? handoff.receiver() : handoff.route().receivingDeskId();
  }

  private ExportView seal(Caller caller, HandoffEntity handoff, Stage stage, ForeignKey key) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var content = bytes(ExportedPacket.of(handoff, packet.open(caller, handoff, stage), at));
    var version = handoff.packet().packetVersion();
    return papers.keep(
        new Kept(handoff.caseId(), handoff.id(), caller.organisation(), at),
        new SealedExport(version, stage.name(), key.fingerprint(), key.seal(content)));
  }

  private Bytes bytes(ExportedPacket packet) {
    try {
      return Bytes.of(json.writeValueAsBytes(packet));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Outcome<ExportView> wrongParty() {
    return Outcome.refused(NOT_ALLOWED, List.of(Refusals.of(Illegality.WRONG_PARTY)));
  }

  private static Outcome<ExportView> refused(MoveRefusal why) {
    return Outcome.refused(RULE_REFUSED, List.of(why.refusal()));
  }
}
