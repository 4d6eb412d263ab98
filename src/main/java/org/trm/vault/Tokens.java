package org.trm.vault;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidParameterException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.trm.shared.CountryCode;

/**
 * The hardware tokens (PKCS#11) that some countries keep their organisations' key pairs in: a
 * private key never leaves it, only takes part in a key agreement there.
 */
@Singleton
class Tokens {

  /** A token does not tell that a key was added: it is looked at anew this often. */
  private static final long LOOK_SECONDS = 30;

  private final Map<String, TokenSettings.Token> settings;
  private final Map<CountryCode, Provider> providers = new ConcurrentHashMap<>();

  Tokens(TokenSettings settings) {
    this.settings = Map.copyOf(settings.byCountry());
  }

  boolean has(CountryCode country) {
    return settings.containsKey(country.lower());
  }

  /** The countries that have one. */
  Set<CountryCode> countries() {
    return settings.keySet().stream()
        .map(country -> new CountryCode(country.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  static String name(CountryCode country) {
    return "the token of " + country.lower();
  }

  /** Another value once it is time to look again. */
  static Object state(Instant now) {
    return now.getEpochSecond() / LOOK_SECONDS;
  }

  KeyShelf open(CountryCode country, String alias) {
    var token = settings.get(country.lower());
    if (token == null) {
      throw new MissingKey(alias, name(country), "no token is configured");
    }
    try {
      var provider = providers.computeIfAbsent(country, asked -> provider(token));
      var store = KeyStore.getInstance("PKCS11", provider);
      store.load(null, token.pin().toCharArray());
      return new KeyShelf(store, null, provider);
    } catch (IOException | GeneralSecurityException | InvalidParameterException e) {
      throw new MissingKey(
          alias,
          name(country),
          "it does not open with trm.keys.tokens.%s.configuration and .pin"
              .formatted(country.lower()));
    }
  }

  private static Provider provider(TokenSettings.Token token) {
    return Security.getProvider("SunPKCS11").configure(token.configuration());
  }
}
