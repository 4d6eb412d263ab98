package org.trm.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Picks the realm by which a token is to be verified: the issuer it claims, if that is a configured
 * one.
 *
 * <p>The claim only chooses; the engine then verifies signature, issuer, audience and times against
 * that realm. An unknown issuer chooses nothing, and the call has no identity.
 */
@ApplicationScoped
class RealmOfToken implements TenantConfigResolver {

  private static final String SCHEME = "Bearer ";

  private final Issuers issuers;
  private final ObjectMapper json;

  RealmOfToken(Issuers issuers, ObjectMapper json) {
    this.issuers = issuers;
    this.json = json;
  }

  @Override
  @SuppressWarnings("NullAway") // the engine takes "no tenant" as a null item
  public Uni<OidcTenantConfig> resolve(
      RoutingContext exchange, OidcRequestContext<OidcTenantConfig> context) {
    var rules =
        Optional.ofNullable(exchange.request().getHeader("Authorization"))
            .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            .map(header -> claimedIssuer(header.substring(SCHEME.length()).trim()))
            .flatMap(issuers::rulesOf);
    return Uni.createFrom().item(rules.orElse(null));
  }

  private @Nullable String claimedIssuer(String token) {
    var parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return null;
    }
    try {
      return json.readTree(Base64.getUrlDecoder().decode(parts[1])).path("iss").textValue();
    } catch (IOException | IllegalArgumentException e) {
      return null; // not a token of ours; the answer is 401 like for any other
    }
  }
}
