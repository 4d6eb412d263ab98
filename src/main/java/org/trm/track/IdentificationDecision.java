package org.trm.track;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;
import org.trm.web.Happened;

/**
 * What was decided about whether the person was trafficked (CETS 197 art. 10).
 *
 * @param decidedBy the organisation that decided, as the directory knows it
 * @param disciplines who must sign where several decide together; nobody where one decides alone
 * @param groundsFoundAt when reasonable grounds were found, if that was another day
 * @param occurredAt when it was decided, if that is not now
 */
@Schema(description = "What was decided about whether the person was trafficked")
public record IdentificationDecision(
    @NotNull IdentificationLevel level,
    @NotNull OrganisationId decidedBy,
    @Size(max = 9) Set<@NotNull Discipline> disciplines,
    @Nullable @Happened Instant groundsFoundAt,
    @Nullable @Happened Instant occurredAt)
    implements TrackRecord {
  public IdentificationDecision {
    disciplines = disciplines == null ? Set.of() : Set.copyOf(disciplines);
  }

  /** How far the identification has come. */
  public enum IdentificationLevel {
    PRESUMED(Step.PRESUME),
    IDENTIFIED(Step.IDENTIFY),
    NOT_IDENTIFIED(Step.NOT_IDENTIFY),
    /** The person does not want to be identified; they are helped and counted all the same. */
    DECLINED(Step.DECLINE_IDENTIFICATION);

    private final Step step;

    IdentificationLevel(Step step) {
      this.step = step;
    }

    Step step() {
      return step;
    }

    /** Whether it takes an organisation that the country has empowered. */
    boolean takesPower() {
      return this == IDENTIFIED || this == NOT_IDENTIFIED;
    }
  }

  /** Whose knowledge a joint decision draws on. */
  @Schema(name = "IdentifyingDiscipline")
  public enum Discipline {
    POLICE,
    PROSECUTION,
    SOCIAL_WORK,
    CHILD_PROTECTION,
    HEALTH,
    LEGAL_AID,
    MIGRATION,
    LABOUR_INSPECTION,
    CIVIL_SOCIETY
  }

  /** The same, with the day on which it was made. */
  IdentificationDecision on(Instant day) {
    return new IdentificationDecision(level, decidedBy, disciplines, groundsFoundAt, day);
  }

  boolean takesSeveral() {
    return !disciplines.isEmpty();
  }

  @Override
  public String toString() {
    return "IdentificationDecision";
  }
}
