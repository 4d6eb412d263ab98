package org.trm.bestinterest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.directory.Language;

/** What the child says, or why the child cannot be heard. */
public sealed interface EvidenceOfVoice extends Evidence {

  /** How a child was heard. */
  enum HearingMethod {
    CONVERSATION,
    PLAY_OR_DRAWING,
    IN_WRITING,
    THROUGH_REPRESENTATIVE
  }

  /** Who interpreted. */
  enum Interpreting {
    NOT_NEEDED,
    INDEPENDENT,
    NOT_INDEPENDENT
  }

  /** How much weight was given to what the child said. */
  enum WeightGiven {
    DECIDING,
    STRONG,
    SOME,
    LITTLE
  }

  /** That the child was heard; what the child said stands in the note, sealed. */
  @Schema(description = "That the child was heard; what the child said stands in the note, sealed")
  record Hearing(
      @NotNull HearingMethod method,
      @NotNull Language language,
      @NotNull Interpreting interpreting,
      @NotNull WeightGiven weight)
      implements EvidenceOfVoice {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.HEARING;
    }

    @Override
    public String toString() {
      return "Hearing";
    }
  }

  /** Why a child cannot be heard. */
  enum NotHeard {
    INFANT,
    NOT_CAPABLE_NOW,
    DOES_NOT_WANT_TO_SPEAK,
    WOULD_ENDANGER
  }

  /** That the child cannot be heard, and why. */
  @Schema(description = "That the child cannot be heard, and why")
  record HearingNotPossible(@NotNull NotHeard because) implements EvidenceOfVoice {

    @Override
    public EvidenceKind kind() {
      return EvidenceKind.HEARING_NOT_POSSIBLE;
    }

    @Override
    public String toString() {
      return "HearingNotPossible";
    }
  }
}
