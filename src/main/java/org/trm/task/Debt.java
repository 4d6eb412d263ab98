package org.trm.task;

import java.util.UUID;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * What somebody else owes because of what the caller told or asked.
 *
 * @param about what was told or asked; whose task it is, is read off that
 * @param country the country of who owes it, whose calendar counts
 * @param desk through whom they speak; told where it is late
 */
public record Debt(TaskKind kind, UUID about, CountryCode country, OrganisationId desk) {}
