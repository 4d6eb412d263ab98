/**
 * What travels with a handoff: sealed copies of the sections, and a summary of coded facts.
 *
 * <p>{@link org.trm.packet.Packets} prepares a version of a packet from the holder's own copy of
 * the case, wraps its key at release for who will help the person, and opens it for whom a key was
 * wrapped and for nobody else. The {@link org.trm.packet.Summary} has a key of its own, so that
 * desks decide without reading the file. Who may read how much, and when, is the handoff's to say;
 * here only keys decide.
 */
@NullMarked
package org.trm.packet;

import org.jspecify.annotations.NullMarked;
