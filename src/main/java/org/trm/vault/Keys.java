package org.trm.vault;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.KeyStore.SecretKeyEntry;
import java.security.PublicKey;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/**
 * The keys of journals and of the service by what they are for, read from their keystore at first
 * use and kept.
 *
 * <p>What is missing is not remembered as missing: a key added to a keystore is found at the next
 * try, without a restart.
 */
@Singleton
class Keys {

  private static final String JOURNAL = "journal";
  private static final String IDEMPOTENCY = "idempotency";
  private static final int SECRET_LENGTH = 32;

  private final Keystores keystores;
  private final Map<String, SecretKey> secrets = new ConcurrentHashMap<>();

  Keys(Keystores keystores) {
    this.keystores = keystores;
  }

  /** What a country's journal is sealed with. */
  SecretKey journal(CountryCode country) {
    return secrets.computeIfAbsent(country.lower(), keystore -> secret(keystore, JOURNAL));
  }

  /** What a country's journal is signed with; whoever needs it keeps it. */
  KeyPair signing(CountryCode country, String algorithm) {
    var alias = JOURNAL + "-" + algorithm.toLowerCase(Locale.ROOT);
    if (entry(country.lower(), alias) instanceof PrivateKeyEntry pair
        && isOf(algorithm, pair.getCertificate().getPublicKey())) {
      return new KeyPair(pair.getCertificate().getPublicKey(), pair.getPrivateKey());
    }
    throw missing(alias, country.lower(), "add a key pair for " + algorithm + " under this alias");
  }

  /** What requests are fingerprinted with. */
  SecretKey idempotency() {
    return secrets.computeIfAbsent(Keystores.SERVICE, keystore -> secret(keystore, IDEMPOTENCY));
  }

  /** The provider knows a key by its family's name only; its factory knows its own. */
  private static boolean isOf(String algorithm, PublicKey key) {
    try {
      KeyFactory.getInstance(algorithm).translateKey(key);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private SecretKey secret(String keystore, String alias) {
    if (entry(keystore, alias) instanceof SecretKeyEntry secret
        && secret.getSecretKey().getEncoded().length == SECRET_LENGTH) {
      return secret.getSecretKey();
    }
    throw missing(alias, keystore, "add a secret key of 32 bytes under this alias");
  }

  private KeyStore.@Nullable Entry entry(String keystore, String alias) {
    try {
      return keystores.open(keystore, alias).getEntry(alias, keystores.protection());
    } catch (GeneralSecurityException e) {
      throw missing(alias, keystore, "its password must be the keystore's own");
    }
  }

  private MissingKey missing(String alias, String keystore, String remedy) {
    return new MissingKey(alias, keystores.fileName(keystore), remedy);
  }
}
