package org.trm.identity;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Verifies tokens that nobody has shown in the last seconds, and remembers what was found. */
@ApplicationScoped
class Verification {

  private final RealmOfToken realms;
  private final CallerOfToken callers;
  private final KnownTokens tokens;
  private final BlockingSecurityExecutor waiting;

  Verification(
      RealmOfToken realms,
      CallerOfToken callers,
      KnownTokens tokens,
      BlockingSecurityExecutor waiting) {
    this.realms = realms;
    this.callers = callers;
    this.tokens = tokens;
    this.waiting = waiting;
  }

  /** What is known of this token; failed if it is not to be believed. */
  Uni<Known> of(
      String token, RoutingContext exchange, IdentityProviderManager engine, UUID request) {
    var known = tokens.find(KnownTokens.hash(token));
    if (known.isPresent()) {
      return Uni.createFrom().item(known.get());
    }
    var issuer = realms.choose(exchange, token).orElseThrow(AuthenticationFailedException::new);
    var asked = new TokenAuthenticationRequest(new AccessTokenCredential(token));
    return engine
        .authenticate(HttpSecurityUtils.setRoutingContextAttribute(asked, exchange))
        .chain(good -> waiting.executeBlocking(() -> confirmed(token, good, issuer, request)));
  }

  private Known confirmed(String token, SecurityIdentity good, Trusted issuer, UUID request) {
    var claims = (JsonWebToken) good.getPrincipal();
    return tokens.find(
        KnownTokens.hash(token), () -> callers.read(claims, good.getRoles(), issuer, request));
  }
}
