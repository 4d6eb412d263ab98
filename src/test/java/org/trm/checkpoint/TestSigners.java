package org.trm.checkpoint;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.trm.shared.CountryCode;
import org.trm.tlog.CheckpointSigner;
import org.trm.tlog.SignatureType;
import org.trm.tlog.VerifierKey;

/** Signs for the countries that tests make up, whose codes begin with Q; others have their keys. */
@Singleton
@Alternative
@Priority(1)
class TestSigners implements Signers {

  private final JournalKeys keys;
  private final Map<CountryCode, List<CheckpointSigner>> made = new ConcurrentHashMap<>();

  TestSigners(JournalKeys keys) {
    this.keys = keys;
  }

  @Override
  public List<CheckpointSigner> of(CountryCode country) {
    return country.value().startsWith("Q")
        ? made.computeIfAbsent(
            country, one -> Stream.of(SignatureType.values()).map(type -> make(one, type)).toList())
        : keys.of(country);
  }

  private static CheckpointSigner make(CountryCode country, SignatureType type) {
    try {
      var pair = KeyPairGenerator.getInstance(type.algorithm()).generateKeyPair();
      var verifier = new VerifierKey(JournalKeys.origin(country), type, pair.getPublic());
      return new CheckpointSigner(verifier, pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
