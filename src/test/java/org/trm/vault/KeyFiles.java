package org.trm.vault;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import javax.crypto.spec.SecretKeySpec;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keystores in a directory, made as an operator would make them. */
final class KeyFiles {

  static final String PASSWORD = "only for tests";

  private final Path directory;

  KeyFiles(Path directory) {
    this.directory = directory;
  }

  KeyFiles withPair(KeyOwner owner) {
    return withPair(owner, "secp256r1");
  }

  KeyFiles withPair(KeyOwner owner, String curve) {
    return change(
        owner.country().lower(),
        store -> {
          var pair = pair(curve);
          var alias = owner.organisation().value();
          store.setKeyEntry(
              alias,
              pair.getPrivate(),
              PASSWORD.toCharArray(),
              new X509Certificate[] {certificate(alias, pair)});
        });
  }

  KeyFiles withSecret(String keystore, String alias, int length) {
    var key = new SecretKeySpec(KeyMaterial.random(length), "AES");
    var protection = new PasswordProtection(PASSWORD.toCharArray());
    return change(keystore, store -> store.setEntry(alias, new SecretKeyEntry(key), protection));
  }

  Keys keys() {
    return new Keys(new Keystores(directory.toString(), PASSWORD));
  }

  Vault vault() {
    return new Vault(keys(), new Unwrapping(keys()));
  }

  private KeyFiles change(String keystore, Change change) {
    var file = directory.resolve(keystore + ".p12");
    var password = PASSWORD.toCharArray();
    try {
      var store = KeyStore.getInstance("PKCS12");
      try (var in = Files.exists(file) ? Files.newInputStream(file) : null) {
        store.load(in, password);
      }
      change.to(store);
      try (var out = Files.newOutputStream(file)) {
        store.store(out, password);
      }
    } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  static KeyPair pair(String curve) throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec(curve));
    return generator.generateKeyPair();
  }

  private static X509Certificate certificate(String name, KeyPair pair)
      throws GeneralSecurityException, OperatorCreationException {
    var subject = new X500Principal("CN=" + name);
    var from = Date.from(Instant.EPOCH);
    var until = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
    var builder =
        new JcaX509v3CertificateBuilder(
            subject, BigInteger.ONE, from, until, subject, pair.getPublic());
    var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
  }

  private interface Change {
    void to(KeyStore store) throws GeneralSecurityException, OperatorCreationException;
  }
}
