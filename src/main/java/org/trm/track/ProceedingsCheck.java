package org.trm.track;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * How proceedings stand before a return; whether the person takes part in them is not asked.
 *
 * @param hearings what was arranged so that the person can be heard from abroad, if they want to
 * @param claims what was arranged so that their claims go on
 * @param authority whether the authority in charge was told; it has no say in the return
 * @param occurredAt when it was checked, if that is not now
 */
@Schema(description = "How proceedings stand before a return")
public record ProceedingsCheck(
    @NotNull Arrangement hearings,
    @NotNull Arrangement claims,
    @NotNull AuthorityTold authority,
    @Nullable @Happened Instant occurredAt)
    implements TrackRecord {

  /** Whether something that will be needed from abroad was arranged. */
  public enum Arrangement {
    ARRANGED,
    NOT_NEEDED,
    OPEN
  }

  /** Whether the authority in charge knows of the return. */
  public enum AuthorityTold {
    INFORMED,
    NONE_IN_CHARGE,
    NOT_INFORMED
  }

  @Override
  public String toString() {
    return "ProceedingsCheck";
  }
}
