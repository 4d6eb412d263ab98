package org.trm.risk;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.web.Happened;

/**
 * A danger that information would bring about.
 *
 * @param kind what would come of it
 * @param country where the danger lies; absent where it lies everywhere
 * @param occurredAt when it became known, if that is not now
 */
@Schema(description = "A danger that information would bring about")
public record NewDangerFlag(
    @NotNull DangerKind kind,
    @Nullable CountryCode country,
    @Nullable @Happened Instant occurredAt) {

  @Override
  public String toString() {
    return "NewDangerFlag";
  }
}
