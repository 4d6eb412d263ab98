package org.trm.bestinterest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;

/**
 * How the twelve lines of a child's gate stand.
 *
 * @param ageStatus whether the person is a child now
 * @param majorityOn the day of the eighteenth birthday, where it is known
 * @param notices what is about to change by itself
 * @param lines in the order in which to work them off
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How the twelve lines of a child's gate stand")
public record BestInterestsView(
    CaseId caseId,
    AgeStatus ageStatus,
    @Nullable LocalDate majorityOn,
    List<ChildNotice> notices,
    List<LineView> lines) {
  public BestInterestsView {
    notices = List.copyOf(notices);
    lines = List.copyOf(lines);
  }

  /** What changes by itself on the eighteenth birthday. */
  public enum ChildNotice {
    /** Within ninety days; guardian's consents will lapse. */
    COMES_OF_AGE_SOON,
    /** Guardian's consents have lapsed; the person is asked. */
    CAME_OF_AGE
  }

  /**
   * How one line stands.
   *
   * @param number its number in the list of twelve
   * @param kinds what can be recorded for it
   * @param evidence the latest evidence
   * @param until the first moment at which it no longer holds
   * @param next what to do
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(description = "How one line of a child's gate stands")
  public record LineView(
      ChildLine line,
      int number,
      LineState state,
      List<EvidenceKind> kinds,
      @Nullable UUID evidence,
      @Nullable Instant until,
      @Nullable String next,
      String source) {
    public LineView {
      kinds = List.copyOf(kinds);
    }

    @Override
    public String toString() {
      return "LineView " + line;
    }
  }

  @Override
  public String toString() {
    return "BestInterestsView " + caseId;
  }
}
