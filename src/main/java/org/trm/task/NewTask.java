package org.trm.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * What the caller's organisation owes from now on.
 *
 * @param about of what it comes; of each kind there is one about it
 * @param desk through whom the organisation speaks, itself if it does; told where it is late
 * @param across the other country whose journal shall have it too, absent where there is none
 */
public record NewTask(
    TaskKind kind, CaseId theCase, UUID about, OrganisationId desk, @Nullable CountryCode across) {}
