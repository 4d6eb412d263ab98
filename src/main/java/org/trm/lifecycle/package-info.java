/**
 * Where an organisation's own copy of a case stands: open, followed up, handed off, closed.
 *
 * <p>{@link org.trm.lifecycle.Turn} is the whole table. A turn is a line of the case's chronicle,
 * so nothing is overwritten, and {@link org.trm.lifecycle.LifecycleStory} derives the stage from
 * the lines and from custody: passing custody on hands a case off by itself, and taking it back
 * opens it again. A case is closed only when nothing about it is under way, after somebody has
 * looked whether it must be kept for a court, and, for a child, after its review. A closed case
 * stays readable, and what is learned late can still be recorded; to hand it on it is opened again.
 *
 * <p>Restricting and erasing what is closed is another story, and not told here.
 */
@NullMarked
package org.trm.lifecycle;

import org.jspecify.annotations.NullMarked;
