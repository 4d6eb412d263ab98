package org.trm.tlog;

import java.util.ArrayList;
import java.util.List;

/**
 * What shows, without network, that a leaf is in a log (C2SP tlog-proof).
 *
 * @param index which leaf
 * @param proof the hashes beside its way up
 * @param checkpoint the signed note to whose root they lead
 */
public record LeafProof(long index, List<Hash> proof, Note checkpoint) {

  private static final String HEADER = "c2sp.org/tlog-proof@v1";
  private static final String INDEX = "index ";

  public LeafProof {
    proof = List.copyOf(proof);
  }

  /** Reads a proof, or refuses it; nothing is checked by this. */
  public static LeafProof parse(String text) {
    int blank = text.indexOf("\n\n");
    var lines = new ArrayList<>(List.of(text.substring(0, Math.max(0, blank)).split("\n", -1)));
    if (blank < 0 || !lines.removeFirst().equals(HEADER)) {
      throw new IllegalArgumentException("not a proof");
    }
    if (!lines.isEmpty() && lines.getFirst().startsWith("extra ")) {
      lines.removeFirst();
    }
    if (lines.isEmpty() || !lines.getFirst().matches("index (0|[1-9][0-9]{0,18})")) {
      throw new IllegalArgumentException("a proof names the index of its leaf");
    }
    long index = Long.parseLong(lines.removeFirst().substring(INDEX.length()));
    var proof = lines.stream().map(Hash::ofBase64).toList();
    return new LeafProof(index, proof, Note.parse(text.substring(blank + 2)));
  }

  /** Whether it shows that this leaf is in the log that one of these keys signs for. */
  public boolean proves(Hash leaf, List<VerifierKey> keys) {
    var head = Checkpoint.verified(checkpoint, keys).head();
    return Inclusion.isProven(leaf, index, head.size(), proof, head.root());
  }

  /** The proof as it is served and kept. */
  @Override
  public String toString() {
    var text = new StringBuilder(HEADER + "\n" + INDEX + index + "\n");
    proof.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint).toString();
  }
}
