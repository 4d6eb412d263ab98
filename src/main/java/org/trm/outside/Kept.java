package org.trm.outside;

import java.time.Instant;
import java.util.UUID;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** Of which handoff something is kept, by which organisation, and when. */
public record Kept(CaseId theCase, UUID handoff, OrganisationId by, Instant at) {}
