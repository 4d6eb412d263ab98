package org.trm.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import org.trm.shared.Bytes;
import org.trm.shared.Jcs;
import org.trm.tlog.Hash;

/**
 * What a journal's tree holds for one position; all leaves have one length and say nothing.
 *
 * @param kind {@code e} for an entry, {@code x} for the marker that its subject was erased
 * @param commitment what binds the entry's three groups
 */
public record Leaf(String kind, Bytes commitment) {

  /** The bytes that are hashed and served. */
  public Bytes content() {
    var leaf = Map.of("c", commitment.base64(), "k", kind, "v", 1);
    return Bytes.of(Jcs.text(leaf).getBytes(UTF_8));
  }

  Hash hash() {
    return Hash.ofLeaf(content().toArray());
  }
}
