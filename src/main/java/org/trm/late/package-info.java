/**
 * What is late in a country, for who should have moved or was told of it.
 *
 * <p>A coordinator sees all with which an authority of its country is late, anybody else what their
 * own organisation should do or was told of. Only the clocks are read, through one narrow door of
 * the database: of cases and persons the list says nothing, and of a case that is closed to the
 * caller's organisation it has no row.
 *
 * <p>Alarms go off in {@code handoff}, which they change; here nothing is changed.
 */
@NullMarked
package org.trm.late;

import org.jspecify.annotations.NullMarked;
