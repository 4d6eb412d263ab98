/**
 * What is asked of the database by hand: few questions, for each costs both sides a wait.
 *
 * <p>A {@link org.trm.question.Question} is a statement, what it is about, and how its answer is
 * read. Those of a {@link org.trm.question.Breath} go to the database together and are answered
 * together, in their order, each seeing what the one before has locked. The first breath of a
 * transaction begins with its scope, whoever asks: nothing is asked in nobody's name.
 */
@NullMarked
package org.trm.question;

import org.jspecify.annotations.NullMarked;
