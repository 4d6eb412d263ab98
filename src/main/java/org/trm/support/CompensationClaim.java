package org.trm.support;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.web.Happened;

/**
 * A claim for compensation (CETS 197 art. 15(3), 15(4)).
 *
 * @param crossBorder whether the person claims it from another country
 * @param occurredAt when, if that is not now
 */
@Schema(description = "A claim for compensation (CETS 197 art. 15(3), 15(4))")
public record CompensationClaim(
    @NotNull ClaimForum forum,
    @NotNull CountryCode country,
    boolean crossBorder,
    @Nullable @Happened Instant occurredAt)
    implements SupportRecord {

  /** From whom it is claimed. */
  public enum ClaimForum {
    PERPETRATOR,
    STATE_FUND,
    LABOUR
  }

  @Override
  public String toString() {
    return "CompensationClaim";
  }
}
