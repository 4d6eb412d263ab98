/**
 * What is said when a request cannot be served: problems after RFC 9457.
 *
 * <p>{@link org.trm.problem.ProblemType} is the whole catalogue. Use-cases return their refusals as
 * values; resources turn them into a {@link org.trm.problem.ProblemException} once the transaction
 * is over, and the mappers here write the answer. A problem says what is wrong, where, and how to
 * mend it. It never repeats what was sent, because what was sent may be about a person.
 *
 * <p>Titles and remedies are said in the language of whoever asked ({@link
 * org.trm.problem.Translated}), in English where nobody has translated them; codes never change.
 *
 * <p>Every request has an id from its first moment; it is the {@code instance} of its problem, and
 * stands in the journal and the log.
 */
@NullMarked
package org.trm.problem;

import org.jspecify.annotations.NullMarked;
