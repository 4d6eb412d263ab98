package org.trm.token;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.trm.token.Call.Scheme.DPOP;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether whoever shows a token holds the key it is bound to; asked with every single call.
 *
 * <p>A token that is bound and shown without its proof is refused wherever the service runs.
 */
@ApplicationScoped
public class Possession {

  /** How old a proof may be. */
  static final Duration OLDEST = Duration.ofSeconds(60);

  /** How far a client's clock may be ahead of ours. */
  static final Duration AHEAD = Duration.ofSeconds(10);

  /** So that no copy's clock, being fast, lets a proof be forgotten that another still takes. */
  private static final Duration REMEMBERED_LONGER = Duration.ofMinutes(2);

  private final UsedProofs used;
  private final InstantSource clock;

  Possession(UsedProofs used, InstantSource clock) {
    this.used = used;
    this.clock = clock;
  }

  /** What is wrong with the call, if anything is; may ask the database. */
  public Optional<Flaw> flaw(Binding binding, Set<BindingKind> accepted, Call call) {
    if (!accepted.containsAll(binding.kinds())) {
      return Optional.of(Flaw.BINDING_NOT_ACCEPTED);
    }
    if ((binding.key() != null) != (call.scheme() == DPOP)) {
      return Optional.of(Flaw.WRONG_SCHEME);
    }
    return flawOfCertificate(binding.certificate(), call.certificate())
        .or(() -> binding.key() == null ? Optional.empty() : flawOfProof(binding.key(), call));
  }

  private static Optional<Flaw> flawOfCertificate(
      @Nullable String bound, @Nullable X509Certificate shown) {
    if (bound == null) {
      return Optional.empty();
    }
    if (shown == null) {
      return Optional.of(Flaw.NO_CERTIFICATE);
    }
    try {
      return same(bound, hash(shown.getEncoded()))
          ? Optional.empty()
          : Optional.of(Flaw.OTHER_CERTIFICATE);
    } catch (GeneralSecurityException e) {
      return Optional.of(Flaw.OTHER_CERTIFICATE);
    }
  }

  private Optional<Flaw> flawOfProof(String key, Call call) {
    if (call.proofs().size() != 1) {
      return Optional.of(call.proofs().isEmpty() ? Flaw.NO_PROOF : Flaw.SEVERAL_PROOFS);
    }
    try {
      var proof = Proof.read(call.proofs().getFirst());
      return flawOfClaims(proof, key, call).or(() -> flawOfUse(proof));
    } catch (Proof.Refused e) {
      return Optional.of(e.flaw);
    }
  }

  private Optional<Flaw> flawOfClaims(Proof proof, String key, Call call) {
    if (!same(key, proof.key())) {
      return Optional.of(Flaw.PROOF_BY_OTHER_KEY);
    }
    if (!proof.method().equals(call.method())) {
      return Optional.of(Flaw.PROOF_FOR_OTHER_METHOD);
    }
    var named = Address.of(proof.address());
    if (named.isEmpty() || call.addresses().stream().noneMatch(a -> Address.of(a).equals(named))) {
      return Optional.of(Flaw.PROOF_FOR_OTHER_ADDRESS);
    }
    if (!same(proof.token(), hash(call.token().getBytes(US_ASCII)))) {
      return Optional.of(Flaw.PROOF_FOR_OTHER_TOKEN);
    }
    return flawOfTime(proof);
  }

  private Optional<Flaw> flawOfTime(Proof proof) {
    var now = clock.instant();
    if (proof.issuedAt().isBefore(now.minus(OLDEST))) {
      return Optional.of(Flaw.PROOF_TOO_OLD);
    }
    return proof.issuedAt().isAfter(now.plus(AHEAD))
        ? Optional.of(Flaw.PROOF_TOO_EARLY)
        : Optional.empty();
  }

  /** The last to be asked: whatever else is wrong, the proof was not used. */
  private Optional<Flaw> flawOfUse(Proof proof) {
    var lapses = proof.issuedAt().plus(OLDEST).plus(REMEMBERED_LONGER);
    return used.note(proof.key(), hash(proof.id().getBytes(UTF_8)), lapses)
        ? Optional.empty()
        : Optional.of(Flaw.PROOF_USED_BEFORE);
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(one.getBytes(US_ASCII), other.getBytes(US_ASCII));
  }

  private static String hash(byte[] content) {
    try {
      var sum = MessageDigest.getInstance("SHA-256").digest(content);
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
