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

/**
 * Picks the realm by which a token is to be verified: the issuer it claims, if that is a configured
 * one, and the algorithm it names, if that is an allowed one.
 *
 * <p>The token only chooses; the engine then verifies signature, algorithm, issuer, audience and
 * times against that realm. An unknown issuer chooses nothing, and the call has no identity.
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
            .flatMap(header -> rulesFor(header.substring(SCHEME.length()).trim()));
    return Uni.createFrom().item(rules.orElse(null));
  }

  private Optional<OidcTenantConfig> rulesFor(String token) {
    var parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      return issuers.rulesOf(text(parts[1], "iss"), text(parts[0], "alg"));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // not a token of ours; the answer is 401 like for any other
    }
  }

  private String text(String part, String name) throws IOException {
    return json.readTree(Base64.getUrlDecoder().decode(part)).path(name).asText();
  }
}
