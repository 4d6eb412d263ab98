package org.trm.tlog;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.trm.shared.Bytes;

/** Leaves one after the other, each behind its length in two bytes, as tlog-tiles serves them. */
public final class EntryBundle {

  private static final int LONGEST = 0xffff;

  private EntryBundle() {}

  /** The bytes of a bundle of these leaves. */
  public static byte[] write(List<Bytes> leaves) {
    var contents = leaves.stream().map(Bytes::toArray).toList();
    int length = contents.stream().mapToInt(content -> Short.BYTES + content.length).sum();
    var bundle = ByteBuffer.allocate(length);
    for (var content : contents) {
      if (content.length > LONGEST) {
        throw new IllegalArgumentException("a leaf has at most 65,535 bytes");
      }
      bundle.putShort((short) content.length).put(content);
    }
    return bundle.array();
  }

  /** The leaves of a bundle, or a refusal where it ends in the middle of one. */
  public static List<Bytes> read(byte[] bundle) {
    var rest = ByteBuffer.wrap(bundle);
    var leaves = new ArrayList<Bytes>();
    while (rest.hasRemaining()) {
      int length = rest.remaining() < Short.BYTES ? LONGEST : Short.toUnsignedInt(rest.getShort());
      if (length > rest.remaining()) {
        throw new IllegalArgumentException("the bundle ends within a leaf");
      }
      var leaf = new byte[length];
      rest.get(leaf);
      leaves.add(Bytes.of(leaf));
    }
    return leaves;
  }
}
