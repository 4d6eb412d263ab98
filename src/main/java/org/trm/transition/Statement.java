package org.trm.transition;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.References;
import org.trm.outside.Letter;
import org.trm.shared.OrganisationId;

/**
 * What is said with a move; each move needs some of it, see the refusal if something is missing.
 *
 * @param reason why it is rejected, held, cancelled or marked in error
 * @param question what the receiver would like to know
 * @param availability whether help could be given, in answer to an enquiry
 * @param receiver who will help the person
 * @param capacityConfirmed that there is room for the person
 * @param useConditionsOfVersion the packet version whose use conditions are accepted
 * @param packetHash the hash of the packet as it was received
 * @param outcome what became of the person
 * @param receptionCode the one-time code that the person or the escort carries
 * @param disposal what was done with what had been received
 * @param reference the number under which this side keeps the handoff
 * @param letter by which a side outside said so, where the sending desk records it
 */
@Schema(description = "What is said with a move; each move needs some of it")
public record Statement(
    @Nullable MoveReason reason,
    @Nullable Question question,
    @Nullable Availability availability,
    @Nullable @Valid Receiver receiver,
    @Nullable Boolean capacityConfirmed,
    @Nullable @Min(1) Integer useConditionsOfVersion,
    @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{43}") String packetHash,
    @Nullable HandoffOutcome outcome,
    @Nullable @Pattern(regexp = "[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}") String receptionCode,
    @Nullable Disposal disposal,
    @Nullable @Pattern(regexp = References.FORM, message = References.REMEDY) String reference,
    @Nullable @Valid Letter letter) {

  /** Nothing is said. */
  public static final Statement NOTHING =
      new Statement(null, null, null, null, null, null, null, null, null, null, null, null);

  /** The same, for this reason only. */
  public static Statement because(MoveReason reason) {
    return new Statement(reason, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** That it failed, with this outcome and for this reason. */
  public static Statement failing(MoveReason reason, HandoffOutcome outcome) {
    return new Statement(
        reason, null, null, null, null, null, null, outcome, null, null, null, null);
  }

  /**
   * Who will help the person.
   *
   * @param organisation the receiving organisation
   * @param caseworker its caseworker, by a number and never by name
   */
  @Schema(name = "HandoffReceiver", description = "Who will help the person")
  public record Receiver(
      @NotNull OrganisationId organisation,
      @NotNull @Pattern(regexp = References.FORM, message = References.REMEDY) String caseworker) {}

  /** What of all that a move may need is not said here. */
  public Set<Need> lacks(Set<Need> needs) {
    var lacking = EnumSet.noneOf(Need.class);
    needs.stream().filter(need -> !says(need)).forEach(lacking::add);
    return lacking;
  }

  private boolean says(Need need) {
    return switch (need) {
      case REASON -> reason != null;
      case QUESTION -> question != null;
      case AVAILABILITY -> availability != null;
      case RECEIVER -> receiver != null;
      case CAPACITY -> Boolean.TRUE.equals(capacityConfirmed);
      case USE_CONDITIONS -> useConditionsOfVersion != null;
      case PACKET_HASH -> packetHash != null;
      case OUTCOME -> outcome != null;
      case RECEPTION_CODE -> receptionCode != null;
      case DISPOSAL -> disposal != null;
      case LETTER -> letter != null;
    };
  }

  @Override
  public String toString() {
    return "Statement";
  }
}
