package org.trm.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;

/**
 * Joins parts so that no two different lists of parts give the same bytes: each with its length.
 */
final class Parts {

  private Parts() {}

  static byte[] of(String... parts) {
    return join(Stream.of(parts).map(part -> part.getBytes(UTF_8)).toList());
  }

  static byte[] join(List<byte[]> parts) {
    int length = parts.stream().mapToInt(part -> Integer.BYTES + part.length).sum();
    var joined = ByteBuffer.allocate(length);
    parts.forEach(part -> joined.putInt(part.length).put(part));
    return joined.array();
  }
}
