package org.trm.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.casefile.References;
import org.trm.identity.NamedHuman;
import org.trm.shared.DataCategory;

/**
 * That somebody acts for a person, in one case and between two moments.
 *
 * @param person who they are, as {@code GET /v1/me} tells them
 * @param order the number of the order, or of the power of attorney
 * @param categories what they may read of the case
 * @param from the first moment at which it holds
 * @param until the first moment at which it no longer holds; a guardian's no later than the day on
 *     which the child comes of age
 */
@Schema(description = "That somebody acts for a person, in one case and between two moments")
public record NewMandate(
    @NotNull MandateKind kind,
    @NotNull @Valid NamedHuman person,
    @NotNull @Pattern(regexp = References.FORM, message = References.REMEDY) String order,
    @NotEmpty @Size(max = 8) Set<@NotNull DataCategory> categories,
    @NotNull Instant from,
    @NotNull Instant until) {
  public NewMandate {
    categories = categories == null ? Set.of() : Set.copyOf(categories);
  }

  @Override
  public String toString() {
    return "NewMandate";
  }
}
