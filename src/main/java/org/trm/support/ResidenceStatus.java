package org.trm.support;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.web.Happened;

/**
 * On what the person stays in a country, and until when.
 *
 * @param occurredAt when, if that is not now
 */
@Schema(description = "On what the person stays in a country, and until when")
public record ResidenceStatus(
    @NotNull CountryCode country,
    @NotNull ResidenceGround ground,
    @NotNull Progress progress,
    @Nullable Instant until,
    @Nullable @Happened Instant occurredAt)
    implements SupportRecord {

  /** The same, with the day on which it was so. */
  ResidenceStatus on(Instant day) {
    return new ResidenceStatus(country, ground, progress, until, day);
  }

  /** On what a stay rests; why a permit was given is not told apart. */
  public enum ResidenceGround {
    CITIZENSHIP,
    REFLECTION_PERIOD,
    PERMIT_AS_TRAFFICKED_PERSON,
    OTHER_PERMIT,
    VISA,
    INTERNATIONAL_PROTECTION,
    ASYLUM_PROCEDURE,
    TOLERATION,
    NOTHING,
    NOT_KNOWN
  }

  /** How far it has come. */
  @Schema(name = "ResidenceProgress")
  public enum Progress {
    APPLIED_FOR,
    GRANTED,
    RENEWED,
    REFUSED,
    ENDED
  }

  @Override
  public String toString() {
    return "ResidenceStatus";
  }
}
