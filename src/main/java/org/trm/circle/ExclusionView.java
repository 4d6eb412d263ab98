package org.trm.circle;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * Somebody who is shut out of a case.
 *
 * @param person absent where it is an organisation
 * @param organisation absent where it is a person
 * @param over whether they were let in again
 */
@Schema(description = "Somebody who is shut out of a case, or withdrew from it")
public record ExclusionView(
    UUID id,
    CaseId caseId,
    Kind kind,
    @Nullable NamedHuman person,
    @Nullable OrganisationId organisation,
    ShutOutReason reason,
    Instant recordedAt,
    boolean over)
    implements Versioned {

  @Override
  public long version() {
    return over ? 2 : 1;
  }

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/circle";
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "ExclusionView " + id;
  }
}
