package org.trm.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.UUID;
import org.trm.problem.Challenge;
import org.trm.problem.RequestId;
import org.trm.token.Call;

/**
 * The one way in: a token that one of the realms signed, stands by, and gave to the very one who
 * shows it.
 *
 * <p>The engine verifies the token, its realm confirms it, and both count for five seconds; that
 * the caller holds the key the token is bound to is proved with each call. As the only mechanism
 * there is, it leaves no other way to an identity, not even a client certificate alone.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Entrance implements HttpAuthenticationMechanism {

  private static final int UNAUTHENTICATED = 401;

  private final Calls calls;
  private final Verification verification;
  private final ProofOfCaller proof;
  private final RequestId request;

  Entrance(Calls calls, Verification verification, ProofOfCaller proof, RequestId request) {
    this.calls = calls;
    this.verification = verification;
    this.proof = proof;
    this.request = request;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext exchange, IdentityProviderManager engine) {
    return calls
        .read(exchange.request())
        .map(call -> Uni.createFrom().deferred(() -> admitted(call, exchange, engine)))
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext exchange) {
    return Uni.createFrom()
        .item(
            new ChallengeData(
                UNAUTHENTICATED, Challenge.HEADER, Challenge.TO_ANYBODY.schemes().getFirst()));
  }

  private Uni<SecurityIdentity> admitted(
      Call call, RoutingContext exchange, IdentityProviderManager engine) {
    var id = request.current();
    return verification
        .of(call.token(), exchange, engine, id)
        .chain(known -> proof.demand(known, call, id))
        .map(known -> identity(known, id));
  }

  private static SecurityIdentity identity(Known known, UUID request) {
    var caller = known.caller(request);
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(new QuarkusPrincipal(caller.agent().subject()))
        .addRoles(caller.duties().stream().map(Duty::role).collect(toUnmodifiableSet()))
        .addAttribute(CurrentCaller.ATTRIBUTE, caller)
        .build();
  }
}
