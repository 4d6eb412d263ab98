package org.trm.safeguard;

import static org.trm.safeguard.OrganisationFact.Standing.PUBLIC_AUTHORITY;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is done with this handoff, as far as the law asks.
 *
 * @param publicPowers whether it exercises public powers; absent where that was not said
 * @param incapable whether the person was found unable to consent, physically or legally
 */
public record ActivityFact(@Nullable Boolean publicPowers, boolean incapable) {

  /** Nothing was said of it. */
  public static final ActivityFact UNSAID = new ActivityFact(null, false);

  /** The mark is on the activity; where it is missing, an authority exercises public powers. */
  boolean exercisesPublicPowers(OrganisationFact... actors) {
    return publicPowers == null
        ? Arrays.stream(actors).anyMatch(actor -> actor.is(PUBLIC_AUTHORITY))
        : publicPowers;
  }
}
