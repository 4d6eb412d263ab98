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
import java.time.InstantSource;
import java.util.Date;
import java.util.Map;
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
    return with(owner, owner.organisation().value(), pair(curve), Instant.EPOCH);
  }

  /** A later version of an organisation's key pair, which seals from this moment on. */
  KeyFiles withVersion(KeyOwner owner, int version, Instant from) {
    var alias = new KeyName(owner.organisation(), version).alias();
    return with(owner, alias, pair("secp256r1"), from);
  }

  KeyFiles without(KeyOwner owner, String alias) {
    return change(owner.country().lower(), store -> store.deleteEntry(alias));
  }

  private KeyFiles with(KeyOwner owner, String alias, KeyPair pair, Instant from) {
    return change(
        owner.country().lower(),
        store ->
            store.setKeyEntry(
                alias,
                pair.getPrivate(),
                PASSWORD.toCharArray(),
                new X509Certificate[] {certificate(alias, pair, from)}));
  }

  KeyFiles withSecret(String keystore, String alias, int length) {
    var key = new SecretKeySpec(KeyMaterial.random(length), "AES");
    var protection = new PasswordProtection(PASSWORD.toCharArray());
    return change(keystore, store -> store.setEntry(alias, new SecretKeyEntry(key), protection));
  }

  Keys keys() {
    return new Keys(files());
  }

  OrganisationKeys organisations() {
    return organisations(InstantSource.system());
  }

  OrganisationKeys organisations(InstantSource clock) {
    return new OrganisationKeys(files(), new Tokens(Map::of), clock);
  }

  Vault vault() {
    return vault(InstantSource.system());
  }

  Vault vault(InstantSource clock) {
    var organisations = organisations(clock);
    var lifetimes = new Lifetimes();
    return new Vault(keys(), organisations, new Unwrapping(organisations, lifetimes), lifetimes);
  }

  private Keystores files() {
    return new Keystores(directory.toString(), PASSWORD);
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

  static KeyPair pair(String curve) {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec(curve));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate certificate(String name, KeyPair pair, Instant begin)
      throws GeneralSecurityException, OperatorCreationException {
    var subject = new X500Principal("CN=" + name);
    var from = Date.from(begin);
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
