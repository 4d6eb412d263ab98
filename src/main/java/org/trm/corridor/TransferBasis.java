package org.trm.corridor;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the data may leave the sender's country: a ground of GDPR Chapter V, or a provision of
 * national law.
 *
 * @param ground the ground of GDPR Article 45, 46 or 49
 * @param provision the provision of national law
 * @param from from when it holds
 * @param until the first moment at which it no longer holds; absent if no end was set
 */
@Schema(description = "Why the data may leave the country: either a ground or a provision")
public record TransferBasis(
    @Nullable LegalBasis ground,
    @Nullable Provision provision,
    @NotNull Instant from,
    @Nullable Instant until) {

  private static final Instant FIRST = Instant.parse("1950-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

  public TransferBasis {
    if ((ground == null) == (provision == null)) {
      throw new IllegalArgumentException("either a ground or a provision");
    }
    if (ground != null && !ground.isForTransfer()) {
      throw new IllegalArgumentException("not a ground of Chapter V");
    }
    var end = until == null ? LAST : until;
    if (from.isBefore(FIRST) || !end.isAfter(from) || end.isAfter(LAST)) {
      throw new IllegalArgumentException("not a period in which a law can hold");
    }
  }
}
