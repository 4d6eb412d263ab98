package org.trm.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** The keystores: one per country with a key pair for each organisation, and the service's. */
final class Keys {
  /** What a country's journal is signed with. */
  private static final List<String> SIGNING = List.of("Ed25519", "ML-DSA-44");

  private final Path directory;
  private final char[] password;
  private final SecureRandom random = new SecureRandom();

  Keys(Path directory, String password) {
    this.directory = directory;
    this.password = password.toCharArray();
  }

  /** Adds what is missing and leaves alone what is there: a lost key is a lost case. */
  void provide() throws GeneralSecurityException, IOException {
    Files.createDirectories(directory);
    for (var country : Country.all()) {
      provide(country);
    }
    var file = directory.resolve("service.p12");
    var service = KeystoreFile.open(file, password);
    if (!service.containsAlias("idempotency")) {
      provideSecret(service, "idempotency");
      KeystoreFile.save(service, file, password);
    }
  }

  void provide(Country country) throws GeneralSecurityException, IOException {
    var file = directory.resolve(country.keystore());
    var store = KeystoreFile.open(file, password);
    var before = store.size();
    for (var organisation : country.organisations()) {
      provideKeyPair(store, organisation);
    }
    provideSecret(store, "journal");
    for (var algorithm : SIGNING) {
      provideSigningPair(store, algorithm);
    }
    if (store.size() > before) {
      KeystoreFile.save(store, file, password);
    }
  }

  private void provideKeyPair(KeyStore store, String alias) throws GeneralSecurityException {
    if (hasOne(store, alias)) {
      return;
    }
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"), random);
    keep(store, alias, generator.generateKeyPair(), "SHA256withECDSA");
  }

  /** Some version of it: the first is taken away when keys are rotated. */
  private static boolean hasOne(KeyStore store, String organisation)
      throws GeneralSecurityException {
    return Collections.list(store.aliases()).stream()
        .anyMatch(alias -> alias.equals(organisation) || alias.startsWith(organisation + "."));
  }

  private void provideSigningPair(KeyStore store, String algorithm)
      throws GeneralSecurityException {
    var alias = "journal-" + algorithm.toLowerCase(Locale.ROOT);
    if (!store.containsAlias(alias)) {
      keep(store, alias, KeyPairGenerator.getInstance(algorithm).generateKeyPair(), algorithm);
    }
  }

  private void keep(KeyStore store, String alias, KeyPair pair, String signature)
      throws GeneralSecurityException {
    var chain = new Certificate[] {SelfSigned.certificate(alias, pair, signature)};
    store.setKeyEntry(alias, pair.getPrivate(), password, chain);
  }

  private void provideSecret(KeyStore store, String alias) throws GeneralSecurityException {
    if (store.containsAlias(alias)) {
      return;
    }
    var bytes = new byte[32];
    random.nextBytes(bytes);
    var entry = new KeyStore.SecretKeyEntry(new SecretKeySpec(bytes, "AES"));
    store.setEntry(alias, entry, new KeyStore.PasswordProtection(password));
  }
}
