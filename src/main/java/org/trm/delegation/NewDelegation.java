package org.trm.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.identity.Duty;
import org.trm.identity.NamedHuman;

/**
 * That you lend duties of yours to a colleague.
 *
 * @param colleague who they are, as {@code GET /v1/me} tells them
 * @param from the first moment at which it holds
 * @param until the first moment at which it no longer holds, a month ahead at most
 */
@Schema(description = "That you lend duties of yours to a colleague, between two moments")
public record NewDelegation(
    @NotNull @Valid NamedHuman colleague,
    @NotEmpty @Size(max = 6) Set<@NotNull Duty> duties,
    @NotNull Instant from,
    @NotNull Instant until) {
  public NewDelegation {
    duties = duties == null ? Set.of() : Set.copyOf(duties);
  }

  @Override
  public String toString() {
    return "NewDelegation";
  }
}
