package org.trm.casefile;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** One organisation's copy of one case. */
@Embeddable
record CopyId(UUID caseId, String organisation) implements Serializable {

  static CopyId of(CaseId theCase, OrganisationId organisation) {
    return new CopyId(theCase.value(), organisation.value());
  }
}
