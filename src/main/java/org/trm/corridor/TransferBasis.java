package org.trm.corridor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the data may leave the sender's country: a ground of Chapter V, or a provision of national
 * law.
 *
 * @param ground the ground of GDPR Article 45, 46 or 49, or of the directive's Article 36 to 38
 * @param provision the provision of national law, or that recognises the public interest relied on
 * @param instrument the instrument relied on, by its id in the register of instruments
 * @param conditions what a derogation asks for
 * @param from from when it holds
 * @param until the first moment at which it no longer holds; absent if no end was set
 */
@Schema(description = "Why the data may leave the country: a ground, or a provision of its own law")
public record TransferBasis(
    @Nullable LegalBasis ground,
    @Nullable Provision provision,
    @Nullable UUID instrument,
    @Nullable @Valid DerogationTerms conditions,
    @NotNull Instant from,
    @Nullable Instant until) {

  private static final Instant FIRST = Instant.parse("1950-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

  public TransferBasis {
    if (ground == null && provision == null) {
      throw new IllegalArgumentException("a ground or a provision");
    }
    if (ground != null && !ground.isForTransfer()) {
      throw new IllegalArgumentException("not a ground of Chapter V");
    }
    if (conditions != null && (ground == null || !ground.isDerogation())) {
      throw new IllegalArgumentException("only a derogation has such conditions");
    }
    var end = until == null ? LAST : until;
    if (from.isBefore(FIRST) || !end.isAfter(from) || end.isAfter(LAST)) {
      throw new IllegalArgumentException("not a period in which a law can hold");
    }
  }
}
