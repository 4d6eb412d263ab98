package org.trm.identity;

import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.OidcTenantConfigBuilder;
import io.quarkus.oidc.runtime.OidcTenantConfig.SignatureAlgorithm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trm.shared.CountryCode;

/** The configured issuers, each with its country and the rules its tokens are verified by. */
@ApplicationScoped
class Issuers {

  private static final String NETWORK = "network";

  private final Map<String, OidcTenantConfig> byUrl = new HashMap<>();
  private final Map<String, CountryCode> byTenant = new HashMap<>();

  Issuers(Countries countries, @ConfigProperty(name = "trm.audience") String audience) {
    countries
        .realms()
        .forEach((realm, country) -> {
          for (var url : country.issuers()) {
            byUrl.put(url, rules(url, audience));
            byTenant.put(url, code(realm));
          }
        });
  }

  Optional<OidcTenantConfig> rulesOf(String issuer) {
    return Optional.ofNullable(byUrl.get(issuer));
  }

  /** The country for which the tenant of a verified token speaks. */
  Optional<CountryCode> countryOf(String tenant) {
    return Optional.ofNullable(byTenant.get(tenant));
  }

  private static CountryCode code(String realm) {
    return realm.equals(NETWORK)
        ? CountryCode.NETWORK
        : new CountryCode(realm.toUpperCase(Locale.ROOT));
  }

  /** The engine asks the realm for its keys when the first token of the realm comes. */
  private static OidcTenantConfig rules(String issuer, String audience) {
    return new OidcTenantConfigBuilder()
        .tenantId(issuer)
        .authServerUrl(issuer)
        .token()
        .issuer(issuer)
        .audience(audience)
        .subjectRequired()
        .requiredClaims("typ", "Bearer")
        .signatureAlgorithm(SignatureAlgorithm.PS256)
        .allowJwtIntrospection(false)
        .allowOpaqueTokenIntrospection(false)
        .end()
        .build();
  }
}
