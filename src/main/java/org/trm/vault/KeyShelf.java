package org.trm.vault;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;

/** The key pairs of one country's organisations, as they were when their keystore was opened. */
final class KeyShelf {

  private final KeyStore store;
  private final char @Nullable [] password;
  private final @Nullable Provider provider;
  private final Map<OrganisationId, KeyRing> rings = new ConcurrentHashMap<>();

  /** A keystore in a file has a password for its keys; a token has its provider. */
  KeyShelf(KeyStore store, char @Nullable [] password, @Nullable Provider provider) {
    this.store = store;
    this.password = password;
    this.provider = provider;
  }

  /** The usable versions of an organisation's key pair; none if there is none. */
  KeyRing ring(OrganisationId organisation) {
    return rings.computeIfAbsent(organisation, this::read);
  }

  /** The organisations that have more than one version. */
  Set<OrganisationId> turning() {
    return names().stream()
        .filter(name -> name.version() > 1)
        .map(KeyName::organisation)
        .collect(Collectors.toSet());
  }

  private KeyRing read(OrganisationId organisation) {
    return new KeyRing(
        names().stream()
            .filter(name -> name.organisation().equals(organisation))
            .flatMap(name -> pair(name).stream())
            .toList());
  }

  private List<KeyName> names() {
    try {
      return Collections.list(store.aliases()).stream()
          .flatMap(alias -> KeyName.parse(alias).stream())
          .toList();
    } catch (KeyStoreException e) {
      throw new IllegalStateException("a keystore that was open", e);
    }
  }

  private Optional<OrganisationKey> pair(KeyName name) {
    try {
      if (store.getKey(name.alias(), password) instanceof PrivateKey key
          && store.getCertificate(name.alias()) instanceof X509Certificate certificate
          && certificate.getPublicKey() instanceof ECPublicKey publicKey
          && P256.holds(publicKey)) {
        var from = certificate.getNotBefore().toInstant();
        return Optional.of(new OrganisationKey(name, from, publicKey, key, provider));
      }
      return Optional.empty();
    } catch (GeneralSecurityException e) { // under another password, or none that we know
      return Optional.empty();
    }
  }
}
