package org.trm.outside;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A public key as an authority outside gave it: an elliptic curve key on P-256, as a JWK has it.
 *
 * @param x the first coordinate
 * @param y the second one
 * @param heardBy how it came
 */
@Schema(description = "A public key that an authority without a realm gave; P-256, as in a JWK")
public record NewOutsideKey(
    @NotNull @Pattern(regexp = NewOutsideKey.COORDINATE) String x,
    @NotNull @Pattern(regexp = NewOutsideKey.COORDINATE) String y,
    @NotNull Channel heardBy) {

  static final String COORDINATE = "[A-Za-z0-9_-]{43}";

  /** By which way a key came here; its fingerprint is heard another way. */
  @Schema(name = "OutsideChannel")
  public enum Channel {
    LETTER,
    DIPLOMATIC_BAG,
    IN_PERSON,
    SIGNED_MESSAGE
  }
}
