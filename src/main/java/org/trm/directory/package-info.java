/**
 * Who takes part and how they are reached: countries, organisations, focal points.
 *
 * <p>A {@link org.trm.directory.Country} tells by date what binds it and hence which law its
 * organisations act under, and which {@link org.trm.directory.Policy} it has set; every figure says
 * whether the country has confirmed it. An {@link org.trm.directory.Organisation} belongs to one
 * country, and its key pair stands under its identifier in that country's keystore. A {@link
 * org.trm.directory.FocalPoint} answers for an organisation in one function, has deputies, and goes
 * stale unless its contact is assured again in time. A country speaks through one desk.
 *
 * <p>All of it is reference data, kept by the schema's owner, held in memory and read anew every
 * few seconds ({@link org.trm.directory.Directory}), so that asking costs no statement. Which focal
 * points the public may see is asked of the database without a scope; a shelter's are never among
 * them.
 *
 * <p>To add a country: one row in the table {@code country}, a realm from the template, and that
 * realm's issuer in the configuration.
 */
@NullMarked
package org.trm.directory;

import org.jspecify.annotations.NullMarked;
