package org.trm.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.OrganisationId;

/**
 * Who is to be told at one moment.
 *
 * @param as why this organisation
 */
@Schema(description = "Who is to be told at this moment, and why this organisation")
public record OnCall(OrganisationId organisation, As as) {

  /** Why an organisation is the one to be told. */
  @Schema(name = "OnCallAs", description = "Why an organisation is the one to be told")
  public enum As {
    /** The roster names it for this moment. */
    ON_DUTY,
    /** It is the desk itself, and open; or there is nobody else. */
    DESK,
    /** The desk is closed; this one stands in. */
    DEPUTY,
    /** Nobody stands in; this is the coordinator's office. */
    COORDINATOR
  }
}
