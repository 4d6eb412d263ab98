package org.trm.safeguard;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.trm.shared.HandoffType;

/**
 * What a country may set for its own senders; the gates' figures come from here.
 *
 * @param contactDays how long an assured contact counts as fresh
 * @param riskDays how long a risk assessment may be relied on, whatever end it names itself
 * @param twoPeople the types for which this country asks for a second person
 * @param child what it sets for the child's gate
 */
public record Policy(int contactDays, int riskDays, Set<HandoffType> twoPeople, ChildPolicy child) {

  /** Where a country has set nothing: ninety days each, and nobody asks for a second person. */
  public static final Policy DEFAULT = new Policy(90, 90, Set.of());

  /** A country that has set nothing for the child's gate. */
  Policy(int contactDays, int riskDays, Set<HandoffType> twoPeople) {
    this(contactDays, riskDays, twoPeople, ChildPolicy.DEFAULT);
  }

  public Policy {
    twoPeople = Set.copyOf(twoPeople);
    if (contactDays < 1 || riskDays < 1) {
      throw new IllegalArgumentException("a policy counts in whole days, at least one");
    }
  }

  /** Nobody sends a person home alone; for other types the country decides. */
  public boolean asksForSecondPerson(HandoffType type) {
    return type == HandoffType.RETURN || twoPeople.contains(type);
  }

  boolean isFresh(Instant assured, Instant now) {
    return now.isBefore(assured.plus(Duration.ofDays(contactDays)));
  }

  boolean reliesOn(Validity assessment, Instant now) {
    return !assessment.hasEndedBy(now)
        && now.isBefore(assessment.from().plus(Duration.ofDays(riskDays)));
  }
}
