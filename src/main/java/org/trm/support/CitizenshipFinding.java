package org.trm.support;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * How sure it is which citizenships the person has; which they are is sealed.
 *
 * @param occurredAt when, if that is not now
 */
@Schema(description = "How sure it is which citizenships the person has; which they are is sealed")
public record CitizenshipFinding(
    @NotNull CitizenshipStanding standing, @Nullable @Happened Instant occurredAt)
    implements SupportRecord {

  /** How a person stands to citizenships. */
  public enum CitizenshipStanding {
    ONE,
    SEVERAL,
    /** Said by the person, not confirmed by any state. */
    CLAIMED,
    UNDETERMINED,
    NONE
  }

  @Override
  public String toString() {
    return "CitizenshipFinding";
  }
}
