package org.trm.instrument;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * An instrument and how far it has come.
 *
 * @param country whose senders may rest on it
 * @param decidedBy who confirmed or rejected it, absent while it is proposed
 * @param endedAt since when nothing more may rest on it, whatever end its terms name
 */
@Schema(description = "An instrument under which data may leave a country, and how far it has come")
public record TransferInstrument(
    UUID id,
    CountryCode country,
    InstrumentTerms terms,
    State state,
    OrganisationId proposedBy,
    @Nullable OrganisationId decidedBy,
    @Nullable Instant endedAt,
    Instant recordedAt)
    implements Versioned {

  /** How far an instrument has come. */
  @Schema(name = "InstrumentState")
  public enum State {
    /** One person wrote it down; nothing may rest on it. */
    PROPOSED,
    /** Another person confirmed it; it holds as long as its terms say. */
    CONFIRMED,
    /** It was turned down before anything could rest on it. */
    REJECTED,
    /** It held, and was ended. */
    ENDED
  }

  /** Proposed is one, decided is two, ended is three; there is nothing after that. */
  @Override
  public long version() {
    return switch (state) {
      case PROPOSED -> 1;
      case CONFIRMED, REJECTED -> 2;
      case ENDED -> 3;
    };
  }

  @Override
  public String location() {
    return "/v1/instruments/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }
}
