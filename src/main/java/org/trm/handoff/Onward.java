package org.trm.handoff;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/**
 * Passing a case on (Palermo Protocol art. 10(3): the receiver is bound by the sender's limits).
 *
 * @param onwardAllowed whether the sender allows the receiver to hand it to a third country
 * @param boundTo the only country to which the sender itself may hand it: the one it came from,
 *     where that one has not allowed more
 */
@Embeddable
record Onward(boolean onwardAllowed, @Nullable String boundTo) {

  Onward allowed() {
    return new Onward(true, boundTo);
  }

  Onward bound(@Nullable CountryCode country) {
    return new Onward(onwardAllowed, country == null ? null : country.value());
  }

  @Nullable CountryCode boundCountry() {
    return boundTo == null ? null : new CountryCode(boundTo);
  }
}
