/**
 * What was recorded about a case in codes, line by line: appended, never changed.
 *
 * <p>A feature above has a {@link org.trm.chronicle.Vocabulary}: the kinds of line it knows, each a
 * record of codes without a single free text. Where something now stands is never stored; it is
 * derived from the lines in their order, by pure rules of the feature.
 *
 * <p>{@link org.trm.chronicle.EnterRecord} adds a line to a case that the caller holds, if the
 * feature's rule lets it, once and on record. {@link org.trm.chronicle.ReadRecords} shows the lines
 * of the caller's own organisation for a stated purpose. {@link org.trm.chronicle.Chronicle} gives
 * the gates what a holder recorded, through one narrow door of the database.
 */
@NullMarked
package org.trm.chronicle;

import org.jspecify.annotations.NullMarked;
