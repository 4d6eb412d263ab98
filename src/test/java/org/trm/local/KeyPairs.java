package org.trm.local;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/**
 * The versions of one organisation's key pair in its country's keystore, as an operator has them.
 */
public final class KeyPairs {

  private final Path file;
  private final char[] password;
  private final String organisation;

  private KeyPairs(Path file, String password, String organisation) {
    this.file = file;
    this.password = password.toCharArray();
    this.organisation = organisation;
  }

  /** Those of this organisation, in the keystores of this directory. */
  public static KeyPairs of(Path keystores, String password, String organisation) {
    return Country.all().stream()
        .filter(country -> country.organisations().contains(organisation))
        .findFirst()
        .map(country -> new KeyPairs(keystores.resolve(country.keystore()), password, organisation))
        .orElseThrow(
            () -> new CannotStart("Say whose keys: ORGANISATION=rs-shelter for instance."));
  }

  /** What they are called, the oldest first. */
  public List<String> names() throws GeneralSecurityException, IOException {
    return Collections.list(open().aliases()).stream()
        .filter(alias -> alias.matches(organisation + "(\\.\\d+)?"))
        .sorted(comparingInt(this::version))
        .toList();
  }

  /** Adds one that seals from this moment on; its name. */
  public String add(Instant from) throws GeneralSecurityException, IOException {
    var store = open();
    var alias = organisation + "." + (version(names().getLast()) + 1);
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    var pair = generator.generateKeyPair();
    var certificate = SelfSigned.certificate(organisation, pair, "SHA256withECDSA", from);
    store.setKeyEntry(alias, pair.getPrivate(), password, new Certificate[] {certificate});
    KeystoreFile.save(store, file, password);
    return alias;
  }

  /** Takes one away; whatever is wrapped to it is lost. */
  public void remove(String alias) throws GeneralSecurityException, IOException {
    var store = open();
    store.deleteEntry(alias);
    KeystoreFile.save(store, file, password);
  }

  private KeyStore open() throws GeneralSecurityException, IOException {
    return KeystoreFile.open(file, password);
  }

  private int version(String alias) {
    return alias.equals(organisation)
        ? 1
        : Integer.parseInt(alias.substring(organisation.length() + 1));
  }
}
