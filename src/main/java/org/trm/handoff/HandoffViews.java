package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trm.handoff.HandoffView.GateInfo;
import org.trm.handoff.HandoffView.GateSays;
import org.trm.identity.Caller;
import org.trm.safeguard.Judgement;
import org.trm.safeguard.Verdict;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Situation;
import org.trm.transition.Transition;
import org.trm.web.Outcome;

/** Renders handoffs for their parties. */
@ApplicationScoped
class HandoffViews {

  private final HandoffRepository handoffs;
  private final ReceptionCodes codes;

  HandoffViews(HandoffRepository handoffs, ReceptionCodes codes) {
    this.handoffs = handoffs;
    this.codes = codes;
  }

  Outcome<HandoffView> read(Caller caller, UUID id) {
    return handoffs
        .see(id)
        .map(handoff -> Outcome.done(render(caller, handoff)))
        .orElseGet(Outcome::notFound);
  }

  HandoffView render(Caller caller, HandoffEntity handoff) {
    return render(caller, handoff, null);
  }

  /** A page of them; what may be done with those that stand alike is looked up once. */
  List<HandoffView> render(Caller caller, List<HandoffEntity> page) {
    var seen = new HashMap<Alike, List<String>>();
    return page.stream()
        .map(handoff ->
            render(
                caller, handoff, null, alike -> seen.computeIfAbsent(alike, HandoffViews::allowed)))
        .toList();
  }

  /** With what the gates say, which is for the sending side alone. */
  HandoffView render(Caller caller, HandoffEntity handoff, @Nullable Judged judged) {
    return render(caller, handoff, judged, HandoffViews::allowed);
  }

  private HandoffView render(
      Caller caller,
      HandoffEntity handoff,
      @Nullable Judged judged,
      Function<Alike, List<String>> allowed) {
    var parties = PartiesOf.in(handoff, caller);
    var noted = handoff.record();
    var position = handoff.position();
    var hold = position.hold();
    return new HandoffView(
        handoff.id(),
        handoff.version(),
        handoff.caseId(),
        handoff.type(),
        handoff.status(),
        handoff.purpose(),
        handoff.urgent(),
        from(handoff, noted),
        to(handoff, noted),
        packet(handoff),
        hold == null ? null : new HandoffView.HoldInfo(hold.from(), hold.by()),
        new HandoffView.Notes(
            noted.question(),
            position.questions(),
            Codes.availability(handoff.enquiry().availability()),
            noted.reason(),
            noted.outcome()),
        clocks(handoff, noted.times()),
        allowed.apply(Alike.of(handoff, PartiesOf.speaking(handoff, caller))),
        parties.contains(Party.HOLDER) ? receptionCode(handoff) : null,
        judged == null ? null : gates(judged.judgement()),
        judged == null ? null : judged.approvals(),
        handoff.group());
  }

  /** All on which depends what the caller may do. */
  private record Alike(Situation situation, boolean grouped) {
    static Alike of(HandoffEntity handoff, Set<Party> parties) {
      return new Alike(handoff.situation(parties), handoff.group() != null);
    }
  }

  private static List<String> allowed(Alike alike) {
    return Transition.allowed(alike.situation()).stream()
        .filter(transition -> !GroupMember.isTheGroups(alike.grouped(), transition))
        .map(Transition::verb)
        .toList();
  }

  private static HandoffView.SendingSide from(HandoffEntity handoff, HandoffRecord noted) {
    var route = handoff.route();
    return new HandoffView.SendingSide(
        route.from(), route.sendingDeskId(), route.holderId(), noted.senderReference());
  }

  private static HandoffView.ReceivingSide to(HandoffEntity handoff, HandoffRecord noted) {
    var route = handoff.route();
    return new HandoffView.ReceivingSide(
        route.to(),
        route.receivingDeskId(),
        handoff.receiver(),
        handoff.named() != null,
        noted.caseworker(),
        noted.receiverReference());
  }

  private static HandoffView.PacketInfo packet(HandoffEntity handoff) {
    return new HandoffView.PacketInfo(
        handoff.packet().packetVersion(),
        handoff.packet().packetHash(),
        List.copyOf(handoff.sections()),
        HandoffView.UseConditions.of(handoff));
  }

  private static HandoffView.Clocks clocks(HandoffEntity handoff, HandoffRecord.Times times) {
    return new HandoffView.Clocks(
        times.createdAt(),
        handoff.enquiry().enquiredAt(),
        times.submittedAt(),
        times.disclosedAt(),
        handoff.clock().dueAt(),
        handoff.clock().expiresAt(),
        handoff.clock().level(),
        handoff.alarm().whom());
  }

  private @Nullable String receptionCode(HandoffEntity handoff) {
    var travelling = Set.of(HandoffStatus.IN_TRANSFER, HandoffStatus.ON_HOLD);
    return handoff.type().movesCustody()
            && handoff.position().disclosed()
            && travelling.contains(handoff.status())
        ? codes.of(handoff)
        : null;
  }

  static List<GateInfo> gates(Judgement judgement) {
    return judgement.verdicts().entrySet().stream()
        .map(entry -> new GateInfo(entry.getKey().name(), says(entry.getValue())))
        .toList();
  }

  private static GateSays says(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Passed _ -> GateSays.PASSED;
      case Verdict.NotAsked _ -> GateSays.NOT_ASKED;
      case Verdict.Refused _ -> GateSays.REFUSED;
    };
  }
}
