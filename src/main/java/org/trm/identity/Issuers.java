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
import org.trm.token.Realm;

/** The configured issuers, each with its country and the rules its tokens are verified by. */
@ApplicationScoped
@Startup // what is configured wrongly is told at once
class Issuers {

  private static final String NETWORK = "network";

  private final Map<Signed, Trusted> trusted = new HashMap<>();
  private final Algorithms algorithms;
  private final String audience;

  Issuers(
      Countries countries,
      @ConfigProperty(name = "trm.audience") String audience,
      @ConfigProperty(name = "trm.tokens.algorithms") List<String> algorithms,
      @ConfigProperty(name = "trm.local", defaultValue = "false") boolean local) {
    this.algorithms = Algorithms.named(algorithms);
    this.audience = audience;
    countries
        .realms()
        .forEach((realm, settings) -> {
          RealmSettings.demandSound(realm, settings, local);
          settings.issuers().forEach(issuer -> trust(issuer, realm, settings));
        });
  }

  /** An issuer and the algorithm that it signed by: the engine holds a token to both. */
  private record Signed(String issuer, SignatureAlgorithm algorithm) {
    String tenant() {
      return issuer + " " + algorithm.getAlgorithm();
    }
  }

  /** What tokens of this issuer are held to, if it and the algorithm are trusted. */
  Optional<Trusted> find(String issuer, String algorithm) {
    return algorithms.find(algorithm).map(known -> trusted.get(new Signed(issuer, known)));
  }

  private void trust(String issuer, String name, Countries.Realm settings) {
    var realm = new Realm(issuer, code(name), settings.client(), settings.secret());
    for (var algorithm : algorithms.allowed()) {
      var signed = new Signed(issuer, algorithm);
      trusted.put(signed, new Trusted(realm, settings.bindings(), rules(signed)));
    }
  }

  private static CountryCode code(String realm) {
    return realm.equals(NETWORK)
        ? CountryCode.NETWORK
        : new CountryCode(realm.toUpperCase(Locale.ROOT));
  }

  /** The engine asks the realm for its keys when the first such token of the realm comes. */
  private OidcTenantConfig rules(Signed signed) {
    return new OidcTenantConfigBuilder()
        .tenantId(signed.tenant())
        .authServerUrl(signed.issuer())
        .token()
        .issuer(signed.issuer())
        .audience(audience)
        .subjectRequired()
        .signatureAlgorithm(signed.algorithm())
        .allowJwtIntrospection(false)
        .allowOpaqueTokenIntrospection(false)
        .end()
        .build();
  }
}
