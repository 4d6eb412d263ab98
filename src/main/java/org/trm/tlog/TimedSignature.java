package org.trm.tlog;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.trm.shared.Bytes;

/**
 * A signature and the second at which it was made, as ML-DSA-44 signs checkpoints (C2SP
 * tlog-cosignature).
 *
 * @param seconds since 1970
 * @param signature over {@link #message}
 */
record TimedSignature(long seconds, Bytes signature) {

  private static final byte[] LABEL = "subtree/v1\n\0".getBytes(US_ASCII);
  private static final int LONGEST_NAME = 255;

  static TimedSignature parse(byte[] bytes) {
    if (bytes.length <= Long.BYTES || bytes[0] < 0) {
      throw new IllegalArgumentException("not a signature with its time");
    }
    long seconds = ByteBuffer.wrap(bytes).getLong();
    return new TimedSignature(
        seconds, Bytes.of(Arrays.copyOfRange(bytes, Long.BYTES, bytes.length)));
  }

  byte[] toBytes() {
    var signed = signature.toArray();
    return ByteBuffer.allocate(Long.BYTES + signed.length).putLong(seconds).put(signed).array();
  }

  /** What is signed: the whole tree of this checkpoint, as this signer saw it at that time. */
  byte[] message(String signer, Checkpoint checkpoint) {
    return message(signer, seconds, checkpoint);
  }

  static byte[] message(String signer, long seconds, Checkpoint checkpoint) {
    var name = named(signer);
    var origin = named(checkpoint.origin());
    int numbers = 3 * Long.BYTES;
    return ByteBuffer.allocate(LABEL.length + name.length + origin.length + numbers + Hash.BYTES)
        .put(LABEL)
        .put(name)
        .putLong(seconds)
        .put(origin)
        .putLong(0)
        .putLong(checkpoint.head().size())
        .put(checkpoint.head().root().toArray())
        .array();
  }

  /** A name behind its length in one byte. */
  private static byte[] named(String name) {
    var bytes = name.getBytes(UTF_8);
    if (bytes.length == 0 || bytes.length > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to 255 bytes");
    }
    return ByteBuffer.allocate(1 + bytes.length).put((byte) bytes.length).put(bytes).array();
  }
}
