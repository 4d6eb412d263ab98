/**
 * How the service stands to each requirement of the Application Security Verification Standard.
 *
 * <p>A test that shows one says so by {@link org.trm.Asvs}. What no test shows stands in {@code
 * asvs.txt}, by number or by the beginning of one: why it does not apply, where it is written down,
 * or that it is open. {@link org.trm.asvs.AsvsPage} makes the page of both; {@code AsvsTest} holds
 * that every requirement stands somewhere and that the page is what they make. The list of numbers
 * comes from OWASP's own table where that is at hand, else from the page.
 */
@NullMarked
package org.trm.asvs;

import org.jspecify.annotations.NullMarked;
