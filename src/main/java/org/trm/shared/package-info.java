/**
 * Values that every feature speaks.
 *
 * <p>A case has a {@link org.trm.shared.CaseId}, a country a {@link org.trm.shared.CountryCode}, an
 * organisation an {@link org.trm.shared.OrganisationId}. What is known of a person is divided into
 * {@link org.trm.shared.DataCategory data categories}, so that consent, sealing and reading can
 * each speak of one category at a time. Nothing here knows of HTTP, of a database or of the clock.
 */
@NullMarked
package org.trm.shared;

import org.jspecify.annotations.NullMarked;
