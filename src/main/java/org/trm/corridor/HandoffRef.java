package org.trm.corridor;

import java.util.UUID;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** A handoff, known here by its id, its case and its holder only. */
public record HandoffRef(UUID handoff, CaseId theCase, OrganisationId holder) {}
