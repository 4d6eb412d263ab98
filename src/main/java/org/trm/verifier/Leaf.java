package org.trm.verifier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One leaf of the tree.
 *
 * @param content its bytes, which are ASCII
 * @param erasure whether it marks that an entry's subject was erased
 * @param commitment the commitment of the entry it stands for or marks, base64url
 */
record Leaf(String content, boolean erasure, String commitment) {

  private static final Pattern FORM =
      Pattern.compile("\\{\"c\":\"([A-Za-z0-9_-]{43})\",\"k\":\"([ex])\",\"v\":1}");

  /** The leaves of one tile: of each, its length in two bytes and its bytes (C2SP tlog-tiles). */
  static List<Leaf> read(Bundle bundle, String tile, long first, int many) {
    var bytes = bundle.read(tile, many * (2 + 0xffff));
    var leaves = new ArrayList<Leaf>(many);
    int at = 0;
    for (int place = 0; place < many; place++) {
      int length = at + 2 > bytes.length ? -1 : (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
      if (length < 0 || at + 2 + length > bytes.length) {
        throw Fault.at(first + place, tile + " ends before this leaf");
      }
      leaves.add(of(new String(bytes, at + 2, length, ISO_8859_1), first + place));
      at += 2 + length;
    }
    if (at != bytes.length) {
      throw Fault.invalid(tile, "goes on after its last leaf");
    }
    return leaves;
  }

  private static Leaf of(String content, long index) {
    var form = FORM.matcher(content);
    if (!form.matches()) {
      throw Fault.at(index, "the leaf is not in the form of a leaf");
    }
    return new Leaf(content, form.group(2).equals("x"), form.group(1));
  }

  byte[] bytes() {
    return content.getBytes(ISO_8859_1);
  }
}
