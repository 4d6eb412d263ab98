package org.trm.notice;

import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * An organisation that takes part in a case or has received something of it.
 *
 * @param holds whether it has custody now
 */
public record Recipient(OrganisationId organisation, CountryCode country, boolean holds) {}
