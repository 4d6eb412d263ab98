package org.trm.risk;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.shared.CountryCode;
import org.trm.web.Happened;

/**
 * How high a risk is in one respect.
 *
 * @param scope in which respect
 * @param country which country it is about; needed for the receiving country
 * @param level how high it is
 * @param mitigations what is done about it
 * @param personTookPart whether the person was heard in assessing it
 * @param occurredAt when it was assessed, if that is not now
 * @param validUntil the first moment at which it no longer holds, if not said as long as the
 *     country's policy lets one hold
 */
@Schema(description = "How high a risk is in one respect")
public record NewRiskAssessment(
    @NotNull RiskScope scope,
    @Nullable CountryCode country,
    @NotNull RiskLevel level,
    @NotNull @Size(max = 20) List<@NotNull Mitigation> mitigations,
    boolean personTookPart,
    @Nullable @Happened Instant occurredAt,
    @Nullable Instant validUntil) {

  /**
   * When it was made and how long it holds, to the microsecond the database keeps.
   *
   * @param usual how long it holds where no end was said
   */
  Span span(Instant now, Duration usual) {
    var moments = Moments.of(occurredAt, now);
    var until = validUntil == null ? moments.occurredAt().plus(usual) : validUntil;
    return new Span(moments, until.truncatedTo(ChronoUnit.MICROS));
  }

  /** When an assessment was made and how long it holds. */
  record Span(Moments moments, Instant until) {}

  @Override
  public String toString() {
    return "NewRiskAssessment";
  }
}
