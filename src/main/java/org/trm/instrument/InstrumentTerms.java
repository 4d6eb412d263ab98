package org.trm.instrument;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;

/**
 * What was agreed.
 *
 * @param reference the number under which it is kept
 * @param categories which data it covers
 * @param authorisation the number under which the supervisory authority authorised it
 * @param from from when it holds
 * @param until the first moment at which it no longer holds; absent if no end was set
 * @param onwardAllowed whether the receiver may pass the data on; not, unless it says so
 */
@Schema(description = "What was agreed, between whom and for which data")
public record InstrumentTerms(
    @NotNull InstrumentKind kind,
    @NotNull Reference reference,
    @NotNull @Valid InstrumentParties parties,
    @NotNull @Size(min = 1, max = 20) List<@NotNull DataCategory> categories,
    @Nullable Reference authorisation,
    @NotNull Instant from,
    @Nullable Instant until,
    @Nullable Boolean onwardAllowed) {

  private static final Instant FIRST = Instant.parse("1950-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

  public InstrumentTerms {
    categories = categories.stream().sorted().distinct().toList();
    from = from.truncatedTo(ChronoUnit.MICROS);
    until = until == null ? null : until.truncatedTo(ChronoUnit.MICROS);
    onwardAllowed = onwardAllowed != null && onwardAllowed;
    var end = until == null ? LAST : until;
    if (from.isBefore(FIRST) || !end.isAfter(from) || end.isAfter(LAST)) {
      throw new IllegalArgumentException("not a period in which an instrument can hold");
    }
  }
}
