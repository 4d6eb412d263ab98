package org.trm.casefile;

import java.time.Instant;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** A case that is locked until the transaction ends, and who has custody of it. */
public record HeldCase(CaseId id, OrganisationId holder, CountryCode country, Instant since) {

  static HeldCase of(CustodyEntity custody) {
    return new HeldCase(
        custody.caseId(), custody.holder(), custody.holderCountry(), custody.since());
  }
}
