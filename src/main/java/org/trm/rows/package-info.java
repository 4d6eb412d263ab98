/**
 * Rows that are written once: facts that are appended and never change, and the database's narrow
 * doors.
 *
 * <p>They need no entity, as nothing about them is ever managed or compared. {@link
 * org.trm.rows.Rows} asks and writes them by plain SQL in the transaction at hand, so that scope,
 * locks and rollback are those of everything else in it. Whoever keeps such facts has a class
 * {@code ...Table} with the statements and how a row is read.
 */
@NullMarked
package org.trm.rows;

import org.jspecify.annotations.NullMarked;
