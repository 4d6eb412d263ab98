package org.trm.identity;

import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trm.shared.CountryCode;

/** The configured issuers, each with its country and the rules its tokens are verified by. */
@ApplicationScoped
@Startup // what is configured wrongly is told at once
class Issuers {

  private static final String NETWORK = "network";

  private final Map<Signed, OidcTenantConfig> rules = new HashMap<>();
  private final Map<String, CountryCode> byTenant = new HashMap<>();
  private final Algorithms algorithms;

  Issuers(
      Countries countries,
      @ConfigProperty(name = "trm.audience") String audience,
      @ConfigProperty(name = "trm.tokens.algorithms") List<String> algorithms) {
    this.algorithms = Algorithms.named(algorithms);
    countries
        .realms()
        .forEach((realm, country) -> country.issuers().forEach(url -> trust(url, realm, audience)));
  }

  /** An issuer and the algorithm that it signed by: the engine holds a token to both. */
  private record Signed(String issuer, SignatureAlgorithm algorithm) {
    String tenant() {
      return issuer + " " + algorithm.getAlgorithm();
    }
  }

  /** The rules for tokens of this issuer, if it and the algorithm are trusted. */
  Optional<OidcTenantConfig> rulesOf(String issuer, String algorithm) {
    return algorithms.find(algorithm).map(known -> rules.get(new Signed(issuer, known)));
  }

  /** The country for which the tenant of a verified token speaks. */
  Optional<CountryCode> countryOf(String tenant) {
    return Optional.ofNullable(byTenant.get(tenant));
  }

  private void trust(String issuer, String realm, String audience) {
    for (var algorithm : algorithms.allowed()) {
      var signed = new Signed(issuer, algorithm);
      rules.put(signed, rules(signed, audience));
      byTenant.put(signed.tenant(), code(realm));
    }
  }

  private static CountryCode code(String realm) {
    return realm.equals(NETWORK)
        ? CountryCode.NETWORK
        : new CountryCode(realm.toUpperCase(Locale.ROOT));
  }

  /** The engine asks the realm for its keys when the first such token of the realm comes. */
  private static OidcTenantConfig rules(Signed signed, String audience) {
    return new OidcTenantConfigBuilder()
        .tenantId(signed.tenant())
        .authServerUrl(signed.issuer())
        .token()
        .issuer(signed.issuer())
        .audience(audience)
        .subjectRequired()
        .requiredClaims("typ", "Bearer")
        .signatureAlgorithm(signed.algorithm())
        .allowJwtIntrospection(false)
        .allowOpaqueTokenIntrospection(false)
        .end()
        .build();
  }
}
