package org.trm.outside;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * A key of an authority outside, as one country knows it.
 *
 * @param organisation whose key it is
 * @param country which country recorded it, and alone seals for it
 * @param fingerprint by what people compare it: the SHA-256 thumbprint of RFC 7638
 * @param confirmedBy which organisation's second person confirmed it
 */
@Schema(description = "A public key of an authority without a realm, and how far it has come")
public record OutsideKeyView(
    UUID id,
    long version,
    OrganisationId organisation,
    CountryCode country,
    String fingerprint,
    NewOutsideKey.Channel heardBy,
    State state,
    OrganisationId recordedBy,
    @Nullable OrganisationId confirmedBy,
    Instant recordedAt)
    implements Versioned {

  /** How far a key has come. */
  @Schema(name = "OutsideKeyState")
  public enum State {
    /** One person wrote it down; nothing is sealed for it. */
    RECORDED,
    /** A second person heard the same fingerprint; what goes there is sealed for it. */
    CONFIRMED,
    /** Nothing more is sealed for it. */
    ENDED
  }

  @Override
  public String location() {
    return "/v1/organisations/" + organisation + "/keys";
  }

  @Override
  public UUID resource() {
    return id;
  }
}
