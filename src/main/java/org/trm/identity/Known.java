package org.trm.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.token.Binding;
import org.trm.token.BindingKind;

/**
 * What is known of a token that was verified: who calls by it, and how that has to be proved anew
 * with each call.
 *
 * @param country the country whose realm issued it
 * @param organisation the organisation its holder works for
 * @param duties what its holder is there to do
 * @param agent the human and the system behind it
 * @param lock what it is bound to, and until when it can be used
 */
record Known(
    CountryCode country, OrganisationId organisation, Set<Duty> duties, Agent agent, Lock lock) {

  /** What a token is bound to, of what it may be, and until when it can be used. */
  record Lock(Binding binding, Set<BindingKind> accepted, Instant expires) {
    Lock {
      accepted = Set.copyOf(accepted);
    }
  }

  Known {
    duties = Set.copyOf(duties);
  }

  /** The one who makes this request by it. */
  Caller caller(UUID request) {
    return new Caller(country, organisation, duties, agent, request);
  }

  /** The same, believed by the signature alone. */
  Known unconfirmed() {
    return new Known(country, organisation, duties, agent.unconfirmed(), lock);
  }

  boolean isConfirmed() {
    return agent.credential().confirmed();
  }
}
