package org.trm.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.trm.identity.Caller;
import org.trm.shared.Bytes;
import org.trm.vault.Fingerprints;

/** Tells humans apart without keeping who they are. */
@ApplicationScoped
class Humans {

  private static final byte[] USE = "instrument-human/1".getBytes(UTF_8);

  private final Fingerprints fingerprints;

  Humans(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** The human behind the call, also where a system calls; absent where nobody is. */
  Optional<Bytes> behind(Caller caller) {
    return Optional.ofNullable(caller.agent().human())
        .map(human ->
            Bytes.of(
                fingerprints.of(
                    USE, caller.agent().issuer().getBytes(UTF_8), human.getBytes(UTF_8))));
  }
}
