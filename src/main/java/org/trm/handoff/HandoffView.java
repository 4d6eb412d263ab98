package org.trm.handoff;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.approval.ApprovalKind;
import org.trm.approval.ApprovalState;
import org.trm.deadline.Escalation;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;
import org.trm.transition.Availability;
import org.trm.transition.HandoffOutcome;
import org.trm.transition.HandoffStatus;
import org.trm.transition.MoveReason;
import org.trm.transition.Party;
import org.trm.transition.Question;
import org.trm.web.Versioned;

/**
 * A handoff as one of its parties sees it.
 *
 * @param from the sending side
 * @param to the receiving side
 * @param packet what would travel, or has
 * @param hold what it goes back to, while it is on hold
 * @param notes what was said on its way
 * @param clocks when things happened and by when the next must
 * @param allowedTransitions what the caller may do next
 * @param receptionCode for the holder, while the person travels: the code to give them
 * @param gates what each safeguard says now; to the sending side, when the handoff is read
 * @param approvals what was put before a second person; to the sending side, with the gates
 * @param group the group with which it moves or holds, if it travels in one
 */
@Schema(description = "A handoff as one of its parties sees it")
public record HandoffView(
    UUID id,
    long version,
    CaseId caseId,
    HandoffType type,
    HandoffStatus status,
    Purpose purpose,
    boolean urgent,
    SendingSide from,
    ReceivingSide to,
    PacketInfo packet,
    @Nullable HoldInfo hold,
    Notes notes,
    Clocks clocks,
    List<String> allowedTransitions,
    @Nullable String receptionCode,
    @Nullable List<GateInfo> gates,
    @Nullable List<ApprovalInfo> approvals,
    @Nullable UUID group)
    implements Versioned {

  /** The sending side, with the number under which it keeps the handoff. */
  @Schema(name = "SendingSide", description = "The sending side of a handoff")
  public record SendingSide(
      CountryCode country,
      OrganisationId desk,
      OrganisationId organisation,
      @Nullable String reference) {}

  /**
   * The receiving side.
   *
   * @param organisation who will help: proposed by the holder until the desk names it
   * @param named whether the desk has named it
   * @param caseworker its caseworker, by a number
   */
  @Schema(name = "ReceivingSide", description = "The receiving side of a handoff")
  public record ReceivingSide(
      CountryCode country,
      OrganisationId desk,
      OrganisationId organisation,
      boolean named,
      @Nullable String caseworker,
      @Nullable String reference) {}

  /** Which sections travel, in which version of the packet, and its hash. */
  @Schema(name = "PacketInfo", description = "Which sections travel, and the packet's hash")
  public record PacketInfo(
      int version, String hash, List<DataCategory> sections, UseConditions conditions) {}

  /**
   * To what the receiver is bound.
   *
   * @param onwardTransfer whether it may be passed on
   * @param confidential whether it is for those only who help the person
   * @param deleteWhenDone whether it is deleted once its purpose and the law are served
   */
  @Schema(name = "UseConditions", description = "To what the receiver is bound")
  public record UseConditions(
      Purpose purpose, boolean onwardTransfer, boolean confidential, boolean deleteWhenDone) {

    static UseConditions of(HandoffEntity handoff) {
      return new UseConditions(handoff.purpose(), handoff.onward().onwardAllowed(), true, true);
    }
  }

  /** What it goes back to, and which side stopped it. */
  @Schema(name = "HoldInfo", description = "What a held handoff goes back to, and who stopped it")
  public record HoldInfo(HandoffStatus from, Party by) {}

  /** What was said on its way, in codes. */
  @Schema(name = "HandoffNotes", description = "What was said on a handoff's way, in codes")
  public record Notes(
      @Nullable Question question,
      int questionsAsked,
      @Nullable Availability availability,
      @Nullable MoveReason reason,
      @Nullable HandoffOutcome outcome) {}

  /**
   * When things happened and by when the next must.
   *
   * @param escalation how far up it has gone because nobody moved in time
   * @param told which organisation was told last that time passes
   */
  @Schema(name = "HandoffClocks", description = "When things happened, and by when the next must")
  public record Clocks(
      Instant draftedAt,
      @Nullable Instant enquiredAt,
      @Nullable Instant submittedAt,
      @Nullable Instant disclosedAt,
      @Nullable Instant dueAt,
      @Nullable Instant expiresAt,
      Escalation escalation,
      @Nullable OrganisationId told) {}

  /** What one safeguard says. */
  @Schema(name = "GateInfo", description = "What one safeguard says now")
  public record GateInfo(String gate, GateSays says) {}

  /** What was put before a second person, to be read under its id, and where it stands. */
  @Schema(name = "ApprovalInfo", description = "What was put before a second person")
  public record ApprovalInfo(UUID id, ApprovalKind kind, ApprovalState state) {}

  /** What a safeguard can say. */
  public enum GateSays {
    PASSED,
    NOT_ASKED,
    REFUSED
  }

  @Override
  public String location() {
    return "/v1/handoffs/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "HandoffView " + id;
  }
}
