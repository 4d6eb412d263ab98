package org.trm.checkpoint;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.trm.shared.CountryCode;
import org.trm.tlog.CheckpointSigner;
import org.trm.tlog.SignatureType;
import org.trm.tlog.VerifierKey;
import org.trm.vault.Vault;

/** What each country's checkpoints are signed with: Ed25519, and ML-DSA-44 beside it. */
@Singleton
public class JournalKeys implements Signers {

  private final Vault vault;
  private final Map<CountryCode, List<CheckpointSigner>> signers = new ConcurrentHashMap<>();

  JournalKeys(Vault vault) {
    this.vault = vault;
  }

  /** The name of a country's log, in its checkpoints and of its keys. */
  public static String origin(CountryCode country) {
    return "trm/" + country.lower() + "/journal";
  }

  /** What others check a country's checkpoints with. */
  public List<VerifierKey> verifiers(CountryCode country) {
    return of(country).stream().map(CheckpointSigner::verifier).toList();
  }

  @Override
  public List<CheckpointSigner> of(CountryCode country) {
    return signers.computeIfAbsent(
        country, one -> Stream.of(SignatureType.values()).map(type -> signer(one, type)).toList());
  }

  private CheckpointSigner signer(CountryCode country, SignatureType type) {
    var pair = vault.signing(country, type.algorithm());
    return new CheckpointSigner(
        new VerifierKey(origin(country), type, pair.getPublic()), pair.getPrivate());
  }
}
