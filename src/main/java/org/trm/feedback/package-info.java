/**
 * What became of a person after a handoff, in a code, for who sent them.
 *
 * <p>Whoever received a person owes who sent them a word on how it went: from the moment of the
 * arrival it stands among the receiver's tasks, climbs until somebody says it, and is over once it
 * is given ({@link org.trm.feedback.FeedbackNote}). Another word may follow; none is ever changed.
 *
 * <p>It stands beside the handoff, which is over and stays as it was: no move is made, no gate is
 * asked. Both sides read it, and both countries' journals have it.
 */
@NullMarked
package org.trm.feedback;

import org.jspecify.annotations.NullMarked;
