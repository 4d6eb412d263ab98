/**
 * Who is in and who is out of a case: the people and organisations that are shut out of it, and the
 * circle of a case that is sealed.
 *
 * <p>An official is under suspicion, a relative works there, the person herself asks that somebody
 * never reads of her: the holder shuts them out, and from the next request on nothing is there for
 * them, as for a stranger. Whoever finds that they should not work on a case withdraws, and
 * somebody else is owed to take over. A sealed case is there for a named circle only.
 *
 * <p>Shutting out is one person's word and holds at once; letting in takes two people ({@link
 * org.trm.circle.OpenCircle}). Nothing here is asked when a case is read: the wall stands in the
 * database, before every table, so no way around it can be forgotten. Features above hear of an
 * organisation that is shut out ({@link org.trm.circle.OrganisationShutOut}).
 */
@NullMarked
package org.trm.circle;

import org.jspecify.annotations.NullMarked;
