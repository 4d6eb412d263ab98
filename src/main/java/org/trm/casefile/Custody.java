package org.trm.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Who had custody of a case from when on.
 *
 * @param organisation the organisation
 * @param country its country
 * @param since from this moment
 * @param handoff the handoff that passed it on, absent for who opened the case
 */
public record Custody(
    OrganisationId organisation, CountryCode country, Instant since, @Nullable UUID handoff) {}
