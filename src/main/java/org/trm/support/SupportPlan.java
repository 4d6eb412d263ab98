package org.trm.support;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.section.NeedKind;
import org.trm.shared.OrganisationId;
import org.trm.web.Happened;

/**
 * What is needed, and what is done about it.
 *
 * @param safetyPlan whether what to do in danger was worked out with the person
 * @param reviewAt when somebody looks at it again
 * @param occurredAt when, if that is not now
 */
@Schema(description = "What is needed, and what is done about it")
public record SupportPlan(
    @Size(max = 40) List<@NotNull @Valid PlannedSupport> supports,
    boolean safetyPlan,
    boolean personTookPart,
    @NotNull Instant reviewAt,
    @Nullable @Happened Instant occurredAt)
    implements SupportRecord {
  public SupportPlan {
    supports = supports == null ? List.of() : List.copyOf(supports);
  }

  /** The same, with the day on which it was made. */
  SupportPlan on(Instant day) {
    return new SupportPlan(supports, safetyPlan, personTookPart, reviewAt, day);
  }

  /**
   * One kind of help.
   *
   * @param provider who gives it, where the directory knows them
   */
  @Schema(description = "One kind of help, and how far it has come")
  public record PlannedSupport(
      @NotNull NeedKind need, @NotNull Progress progress, @Nullable OrganisationId provider) {

    @Override
    public String toString() {
      return "PlannedSupport";
    }
  }

  /** How far a kind of help has come. */
  @Schema(name = "SupportProgress")
  public enum Progress {
    PLANNED,
    UNDER_WAY,
    DONE,
    DECLINED_BY_PERSON,
    NOT_TO_BE_HAD;

    boolean isUnderWay() {
      return this == PLANNED || this == UNDER_WAY;
    }
  }

  @Override
  public String toString() {
    return "SupportPlan";
  }
}
