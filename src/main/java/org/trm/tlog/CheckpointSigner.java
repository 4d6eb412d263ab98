package org.trm.tlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import org.trm.shared.Bytes;

/** A key pair that signs a log's checkpoints; it prints its public half only. */
public final class CheckpointSigner {

  private final VerifierKey verifier;
  private final PrivateKey key;

  public CheckpointSigner(VerifierKey verifier, PrivateKey key) {
    this.verifier = verifier;
    this.key = key;
  }

  /** What others need to check what this one signs. */
  public VerifierKey verifier() {
    return verifier;
  }

  /** Signs; the time counts for the types that carry one. */
  public NoteSignature sign(Checkpoint checkpoint, Instant at) {
    var signature =
        switch (verifier.type()) {
          case ED25519 -> signed(checkpoint.text().getBytes(UTF_8));
          case ML_DSA_44 -> timed(checkpoint, at.getEpochSecond());
        };
    return new NoteSignature(verifier.name(), verifier.id(), Bytes.of(signature));
  }

  private byte[] timed(Checkpoint checkpoint, long seconds) {
    var message = TimedSignature.message(verifier.name(), seconds, checkpoint);
    return new TimedSignature(seconds, Bytes.of(signed(message))).toBytes();
  }

  private byte[] signed(byte[] message) {
    try {
      var signature = Signature.getInstance(verifier.type().algorithm());
      signature.initSign(key);
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of " + verifier.name() + " does not sign", e);
    }
  }

  @Override
  public String toString() {
    return verifier.vkey();
  }
}
