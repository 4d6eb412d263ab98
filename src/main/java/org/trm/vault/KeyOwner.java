package org.trm.vault;

import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** An organisation whose key pair is kept in a country's keystore. */
public record KeyOwner(CountryCode country, OrganisationId organisation) {}
