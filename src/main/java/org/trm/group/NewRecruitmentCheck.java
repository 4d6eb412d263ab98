package org.trm.group;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.facts.Company.Found;
import org.trm.web.Happened;

/**
 * What somebody found who looked whether one of a group recruited another; never who.
 *
 * @param finding what was found
 * @param method how
 * @param occurredAt when, if that is not now
 */
@Schema(description = "What somebody found who looked whether one of a group recruited another")
public record NewRecruitmentCheck(
    @NotNull Found finding, @NotNull CheckMethod method, @Nullable @Happened Instant occurredAt) {

  /** How somebody looked. */
  public enum CheckMethod {
    /** Everyone who can speak was spoken with, without the others. */
    SPOKE_WITH_EACH_ALONE,
    /** From what is on record; enough to raise a doubt, not to lay one to rest. */
    FROM_RECORDS
  }
}
