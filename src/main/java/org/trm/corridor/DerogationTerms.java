package org.trm.corridor;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.instrument.Reference;
import org.trm.web.Happened;

/**
 * What a derogation asks for.
 *
 * @param risksToldAt when the person was told what may happen to the data there (GDPR art.
 *     49(1)(a))
 * @param authorityInformed the number under which the supervisory authority was informed (GDPR art.
 *     49(1), second subparagraph)
 */
@Schema(description = "What a derogation asks for")
public record DerogationTerms(
    @Nullable @Happened Instant risksToldAt, @Nullable Reference authorityInformed) {
  public DerogationTerms {
    risksToldAt = risksToldAt == null ? null : risksToldAt.truncatedTo(ChronoUnit.MICROS);
  }
}
