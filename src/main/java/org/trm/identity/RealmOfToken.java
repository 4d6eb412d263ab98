package org.trm.identity;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.Set;

/**
 * Picks the realm by which a token is to be verified: the issuer it claims, if that is a configured
 * one, and the algorithm it names, if that is an allowed one. What does not call itself an access
 * token (RFC 9068, section 2.1) has no realm.
 *
 * <p>The token only chooses; the engine then verifies signature, algorithm, issuer, audience and
 * times against that realm.
 */
@ApplicationScoped
class RealmOfToken implements TenantConfigResolver {

  private static final String CHOSEN = "trm.rules";
  private static final Set<String> TYPES = Set.of("at+jwt", "application/at+jwt");

  private final Issuers issuers;
  private final ObjectMapper json;

  RealmOfToken(Issuers issuers, ObjectMapper json) {
    this.issuers = issuers;
    this.json = json;
  }

  /** The realm of this token, which the engine will verify it by. */
  Optional<Trusted> choose(RoutingContext exchange, String token) {
    var chosen = realmOf(token);
    chosen.ifPresent(realm -> exchange.put(CHOSEN, realm.rules()));
    return chosen;
  }

  @Override
  @SuppressWarnings("NullAway") // the engine takes "no tenant" as a null item
  public Uni<OidcTenantConfig> resolve(
      RoutingContext exchange, OidcRequestContext<OidcTenantConfig> context) {
    return Uni.createFrom().item(exchange.<OidcTenantConfig>get(CHOSEN));
  }

  private Optional<Trusted> realmOf(String token) {
    var parts = token.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      var header = tree(parts[0]);
      return TYPES.contains(header.path("typ").asText())
          ? issuers.find(tree(parts[1]).path("iss").asText(), header.path("alg").asText())
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // not a token of ours; the answer is 401 like for any other
    }
  }

  private JsonNode tree(String part) throws IOException {
    return json.readTree(Base64.getUrlDecoder().decode(part));
  }
}
