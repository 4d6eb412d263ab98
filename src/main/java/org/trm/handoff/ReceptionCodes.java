package org.trm.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import org.trm.vault.Fingerprints;

/**
 * The one-time code that the person or the escort carries, and that proves the reception.
 *
 * <p>It is computed, not kept: who reads the database does not find it. Forty bits, in Crockford's
 * base 32, which leaves out letters that are mistaken for digits.
 */
@ApplicationScoped
class ReceptionCodes {

  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 8;

  private final Fingerprints fingerprints;

  ReceptionCodes(Fingerprints fingerprints) {
    this.fingerprints = fingerprints;
  }

  /** The code of a handoff, such as {@code 7K3M-Q0ZT}. */
  String of(HandoffEntity handoff) {
    var about = handoff.id() + "/" + handoff.packet().packetHash();
    var bits =
        ByteBuffer.wrap(fingerprints.of("reception/1".getBytes(UTF_8), about.getBytes(UTF_8)))
            .getLong();
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(i == LENGTH / 2 ? "-" : "").append(DIGITS.charAt((int) (bits >>> (5 * i)) & 31));
    }
    return code.toString();
  }
}
