package org.trm.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The caller of the request being served. */
@ApplicationScoped
public class CurrentCaller {

  static final String ATTRIBUTE = "trm.caller";

  private final CurrentIdentityAssociation identities;

  CurrentCaller(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  /** The caller; only behind a duty, so that there is one. */
  public Caller get() {
    return find().orElseThrow(UnauthorizedException::new);
  }

  /** The caller, absent for a call without a token; waits for the token to be verified. */
  public Optional<Caller> find() {
    return of(identities.getIdentity());
  }

  /** The caller once the token has been verified, absent without one; never blocks. */
  public Uni<Optional<Caller>> later() {
    return identities.getDeferredIdentity().map(CurrentCaller::of);
  }

  private static Optional<Caller> of(SecurityIdentity identity) {
    return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
  }
}
