package org.trm.emergency;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * That a case was opened in an emergency; of the case and the person it says nothing.
 *
 * @param holder who holds the case, and answers for it
 * @param organisation whose human opened it
 * @param opens the sections that may be read while it is open
 * @param endsAt the first moment at which nothing can be read any more
 * @param confirmBy by when another human of the holder says whether it was an emergency
 * @param closedAt when it was closed before its time, absent where it was not
 * @param answer what the other human said, absent while nobody has
 */
@Schema(
    description = "That a case was opened in an emergency; not a word of the case or the person")
public record EmergencyView(
    UUID id,
    long version,
    CaseId caseId,
    OrganisationId holder,
    CountryCode holderCountry,
    OrganisationId organisation,
    CountryCode country,
    Relation relation,
    EmergencyReason reason,
    List<DataCategory> opens,
    Instant openedAt,
    Instant endsAt,
    Instant confirmBy,
    @Nullable Instant closedAt,
    @Nullable EmergencyAnswer answer,
    boolean noted)
    implements Versioned {
  public EmergencyView {
    opens = List.copyOf(opens);
  }

  /** What another human of the holder said, and when. */
  @Schema(description = "What another human of the holder said, and when")
  public record EmergencyAnswer(EmergencyDecision decision, Instant at) {}

  /** Whether something can be read under it at this moment. */
  boolean isOpen(Instant now) {
    return closedAt == null && now.isBefore(endsAt);
  }

  @Override
  public String location() {
    return "/v1/emergencies/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "EmergencyView " + id;
  }
}
