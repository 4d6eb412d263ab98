/**
 * The journal over HTTP: what a country's auditors pull.
 *
 * <p>An auditor reads the journal of the own country by position, as a stream that can be resumed
 * from the last position received; each pull is itself an entry. No case content is in it, and no
 * other country's auditor gets any of it.
 */
@NullMarked
package org.trm.audit;

import org.jspecify.annotations.NullMarked;
