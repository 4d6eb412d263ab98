package org.trm.found;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.found.NewRefusal.DeclineReason;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * A question for custody, and how it stands.
 *
 * @param from who found the person
 * @param to who had custody when it was asked
 * @param dueAt by when an answer is expected
 */
@Schema(description = "That somebody who found a person again asks for custody, and how it stands")
public record CustodyRequestView(
    UUID id,
    long version,
    CaseId caseId,
    CustodySide from,
    CustodySide to,
    NewCustodyRequest found,
    State state,
    @Nullable DeclineReason declined,
    Instant askedAt,
    Instant dueAt)
    implements Versioned {

  /** Who asks or is asked. */
  @Schema(name = "CustodySide", description = "Who asks for custody, or has it")
  public record CustodySide(CountryCode country, OrganisationId organisation) {}

  /** How a question for custody stands. */
  @Schema(name = "CustodyRequestState")
  public enum State {
    OPEN,
    DECLINED,
    /** Custody has come to whoever asked, by a handoff. */
    HANDED_OVER
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "CustodyRequestView " + id;
  }
}
