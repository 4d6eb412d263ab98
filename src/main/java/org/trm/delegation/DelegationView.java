package org.trm.delegation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.identity.Duty;
import org.trm.identity.NamedHuman;
import org.trm.web.Versioned;

/**
 * Duties that somebody lent to a colleague.
 *
 * @param id what the colleague names in the header {@code Delegation}
 * @param ended whether it was taken back before its date
 */
@Schema(description = "Duties that somebody lent to a colleague")
public record DelegationView(
    UUID id,
    NamedHuman lender,
    NamedHuman colleague,
    List<Duty> duties,
    Instant from,
    Instant until,
    boolean ended)
    implements Versioned {
  public DelegationView {
    duties = List.copyOf(duties);
  }

  /** Those of an organisation, the latest first. */
  @Schema(description = "The delegations of an organisation, the latest first; 200 at most")
  public record DelegationList(List<DelegationView> delegations) {
    public DelegationList {
      delegations = List.copyOf(delegations);
    }
  }

  @Override
  public long version() {
    return ended ? 2 : 1;
  }

  @Override
  public String location() {
    return "/v1/delegations/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "DelegationView " + id;
  }
}
