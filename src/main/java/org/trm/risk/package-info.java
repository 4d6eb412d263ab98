/**
 * What endangers the person, and how far.
 *
 * <p>A risk assessment says how high the risk is in one respect, and for one country where it is
 * about one. It is never overwritten; a later one counts instead. It holds until a day that is
 * named, ninety days where none is.
 *
 * <p>A danger flag says that telling a country would endanger the person, a child or the family, or
 * would alert whoever persecutes them. It stays up until somebody lifts it, and it is told to the
 * features above as {@link org.trm.risk.DangerRaised}, in the same transaction.
 *
 * <p>All of this is codes; there is no free text, for free text finds its way into other hands.
 * Rules ask {@link org.trm.risk.Risks}. Whether the person helps the police stands nowhere here
 * (CETS 197 art. 12(6)).
 */
@NullMarked
package org.trm.risk;

import org.jspecify.annotations.NullMarked;
