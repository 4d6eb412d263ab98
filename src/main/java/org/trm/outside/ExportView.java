package org.trm.outside;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * What was sealed for an authority without a realm, to be sent there.
 *
 * @param stage how much of the packet is in it: ENQUIRY, SUMMARY or FULL
 * @param fingerprint of the key that opens it
 * @param sealed a compact JWE (ECDH-ES+A256KW, A256GCM); nobody here can open it
 * @param madeBy who sealed it
 */
@Schema(description = "What was sealed for an authority without a realm, to be sent there")
public record ExportView(
    UUID id,
    UUID handoff,
    int packetVersion,
    String stage,
    String fingerprint,
    String sealed,
    OrganisationId madeBy,
    Instant madeAt)
    implements Versioned {

  /** It is never changed. */
  @Override
  public long version() {
    return 1;
  }

  @Override
  public String location() {
    return "/v1/handoffs/" + handoff + "/exports";
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "ExportView " + id;
  }
}
