/**
 * The journal over HTTP: what a country's auditors pull, and what systems follow.
 *
 * <p>An auditor reads the journal of the own country by position, as lines of canonical JSON or as
 * a table, filtered by time, actor, action, outcome and corridor; entries are opened a piece at a
 * time and forgotten again. A stream can be resumed from the last position it examined. Each pull
 * is itself an entry, written before the first byte. No case content is in it, and no other
 * country's auditor gets any of it.
 */
@NullMarked
package org.trm.audit;

import org.jspecify.annotations.NullMarked;
