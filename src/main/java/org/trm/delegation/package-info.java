/**
 * Standing in for a colleague: a duty lent between two moments.
 *
 * <p>Somebody is ill, on leave, at court for a day: they lend what they are there to do to a
 * colleague of the same organisation, and take it back whenever they like. The colleague names the
 * delegation with each request ({@code Delegation}) and then has the duties it lends, and no
 * others; the journal says in whose place. Nobody lends what they do not have, what they were lent
 * themselves, or what must stay with one person: watching over others, and speaking for a system.
 *
 * <p>Humans go on being counted as themselves: who stands in for another is not that other where
 * two people decide, and finds nothing of a case from which either is shut out.
 */
@NullMarked
package org.trm.delegation;

import org.jspecify.annotations.NullMarked;
