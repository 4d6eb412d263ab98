package org.trm.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request be made in a colleague's place: with the duties that were lent and no others, and
 * by the same human as before. What does not hold leaves no duty at all.
 *
 * <p>Before the duties of an operation are asked for; nothing is looked up for other requests.
 */
@Singleton
class StandingIn {

  static final String HEADER = "Delegation";

  private final CurrentIdentityAssociation identities;
  private final Instance<LentDuties> lending;
  private final ExecutorService threads;

  StandingIn(
      CurrentIdentityAssociation identities,
      Instance<LentDuties> lending,
      @VirtualThreads ExecutorService threads) {
    this.identities = identities;
    this.lending = lending;
    this.threads = threads;
  }

  @ServerRequestFilter(preMatching = true)
  @Nullable Uni<Void> standIn(ContainerRequestContext request) {
    var named = request.getHeaderString(HEADER);
    if (named == null) {
      return null;
    }
    return identities
        .getDeferredIdentity()
        .emitOn(threads)
        .map(identity -> inPlace(identity, named))
        .invoke(identities::setIdentity)
        .replaceWithVoid();
  }

  private SecurityIdentity inPlace(SecurityIdentity identity, String named) {
    Caller caller = identity.getAttribute(CurrentCaller.ATTRIBUTE);
    if (caller == null) {
      return identity; // nobody calls; the answer is 401 as without it
    }
    var lent = id(named).flatMap(id -> lent(caller, id));
    var standIn =
        lent.map(one -> caller.inPlaceOf(one.lender(), Set.copyOf(one.duties())))
            .orElseGet(caller::withoutDuties);
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addCredentials(identity.getCredentials())
        .addAttributes(identity.getAttributes())
        .addAttribute(CurrentCaller.ATTRIBUTE, standIn)
        .addRoles(standIn.duties().stream().map(Duty::role).collect(toUnmodifiableSet()))
        .build();
  }

  private Optional<LentDuties.Lent> lent(Caller caller, UUID id) {
    var found = new AtomicReference<>(Optional.<LentDuties.Lent>empty());
    Scope.of(caller).run(() -> lending.stream().forEach(one -> found.set(one.to(caller, id))));
    return found.get();
  }

  private static Optional<UUID> id(String named) {
    try {
      return Optional.of(UUID.fromString(named));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
