/**
 * What the features have on record, said in the gates' words.
 *
 * <p>The gates know no feature, and no feature knows the gates. Here each is asked through its own
 * narrow door what a gate may know of a person, of the law and of two countries, all in one breath
 * ({@link org.trm.facts.FactsBehindDoors}). Nothing is judged, and nothing is defaulted: what
 * nobody recorded is unknown, and of whom nothing is known, that is a child.
 *
 * <p>Who travels together is told by the feature that keeps groups, through {@link
 * org.trm.facts.Companions}. What belongs to a handoff's own row, its packet's version and what two
 * people said of it, is added by {@code handoff}, which asks the gates.
 */
@NullMarked
package org.trm.facts;

import org.jspecify.annotations.NullMarked;
