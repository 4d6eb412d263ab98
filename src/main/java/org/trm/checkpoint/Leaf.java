package org.trm.checkpoint;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.trm.shared.Bytes;
import org.trm.tlog.Hash;

/**
 * What a journal's tree holds for one position; all leaves have one length and say nothing.
 *
 * @param kind {@code e} for an entry, {@code x} for the marker that its subject was erased
 * @param commitment what binds the entry's three groups
 */
public record Leaf(String kind, Bytes commitment) {

  /** The bytes that are hashed and served: JSON in the order and form of RFC 8785. */
  public Bytes content() {
    var json = "{\"c\":\"" + commitment.base64() + "\",\"k\":\"" + kind + "\",\"v\":1}";
    return Bytes.of(json.getBytes(US_ASCII));
  }

  Hash hash() {
    return Hash.ofLeaf(content().toArray());
  }
}
