/**
 * The walls between organisations, each tested with the others taken down.
 *
 * <p>{@code src/test/resources/wall/matrix.txt} is the first: who may do what, as a table for a
 * reader who need not know this program. {@link org.trm.wall.MatrixTest} asks the service for every
 * cell of it, as every sample person and system, of a case at every stage of its transfer; an
 * operation of the contract, a duty or a person without a row fails the build. What is asked is
 * asked in full and then rolled back, so that every cell finds the same world.
 */
@NullMarked
package org.trm.wall;

import org.jspecify.annotations.NullMarked;
