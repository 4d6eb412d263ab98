/**
 * What organisations must be told about a case at once, and whether each has answered.
 *
 * <p>Whoever learns something that others must act on, such as that the person takes agreement
 * back, tells it through {@link org.trm.notice.Notices}, in the transaction in which it is
 * recorded. Who takes part in a case or has received something of it is known to the database
 * alone, which tells it to whoever takes part.
 *
 * <p>A notice is codes and identifiers. It stands in both countries' journals, on the desk of whom
 * it is told ({@link org.trm.notice.NoticeResource}), and before whoever told it until it has been
 * acknowledged with what was done. Nothing of it is ever changed.
 */
@NullMarked
package org.trm.notice;

import org.jspecify.annotations.NullMarked;
