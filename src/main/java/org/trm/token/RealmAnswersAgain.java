package org.trm.token;

import java.time.Instant;
import java.util.UUID;
import org.trm.shared.CountryCode;

/**
 * A realm that had been silent says again whether tokens hold.
 *
 * @param gap the id of the gap that ends
 * @param country whose realm it is
 * @param began when it had fallen silent
 * @param unconfirmed how often a token was believed by its signature alone meanwhile
 * @param stopped whether it is this copy of the service that ends, and nobody knows about the realm
 */
public record RealmAnswersAgain(
    UUID gap, CountryCode country, Instant began, long unconfirmed, boolean stopped) {}
