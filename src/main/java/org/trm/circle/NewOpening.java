package org.trm.circle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.identity.NamedHuman;

/**
 * What would let somebody in, to be put before a second person.
 *
 * @param person whom to admit to the circle
 * @param exclusion which exclusion or withdrawal would be over
 */
@Schema(description = "What would let somebody in, to be put before a second person")
public record NewOpening(
    @NotNull OpeningKind kind, @Nullable @Valid NamedHuman person, @Nullable UUID exclusion) {

  boolean saysWhom() {
    return (kind == OpeningKind.ADMIT) == (person != null)
        && (kind == OpeningKind.READMIT) == (exclusion != null);
  }

  @Override
  public String toString() {
    return "NewOpening";
  }
}
