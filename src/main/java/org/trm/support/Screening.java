package org.trm.support;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.directory.Organisation.Kind;
import org.trm.web.Happened;

/**
 * Which indicators were seen, and how the person was detected.
 *
 * @param version the version of the checklist that was used
 * @param detectedBy what kind of organisation it was; absent where it was none
 * @param occurredAt when, if that is not now
 */
@Schema(description = "Which indicators were seen, and how the person was detected")
public record Screening(
    @NotNull ScreeningChecklist checklist,
    @Min(1) int version,
    @Size(max = 60) List<@NotNull IndicatorCode> indicators,
    @NotNull Detection detected,
    @Nullable Kind detectedBy,
    @Nullable @Happened Instant occurredAt)
    implements SupportRecord {
  public Screening {
    indicators = indicators == null ? List.of() : List.copyOf(indicators);
  }

  /** How a person came to be seen. */
  public enum Detection {
    BY_THEMSELVES,
    FAMILY_OR_FRIEND,
    OUTREACH,
    HOTLINE,
    NGO_CONTACT,
    BORDER_CONTROL,
    LABOUR_INSPECTION,
    POLICE_OPERATION,
    ASYLUM_PROCEDURE,
    HEALTH_CARE,
    SCHOOL,
    CONSULATE,
    ONLINE,
    ANOTHER_CASE;

    /** Whether an organisation was the one to see them. */
    boolean byAnOrganisation() {
      return this != BY_THEMSELVES && this != FAMILY_OR_FRIEND;
    }
  }

  @Override
  public String toString() {
    return "Screening";
  }
}
