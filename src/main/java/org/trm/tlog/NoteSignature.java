package org.trm.tlog;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.trm.shared.Bytes;

/**
 * One signature line of a note.
 *
 * @param name whose key made it
 * @param key the first four bytes of that key's fingerprint
 * @param signature what the key made of the text
 */
public record NoteSignature(String name, Bytes key, Bytes signature) {

  static final int ID = 4;
  private static final Pattern FORM =
      Pattern.compile("\u2014 ([^\\s\\p{Z}\\p{Cc}+]+) ([A-Za-z0-9+/]+={0,2})");

  static NoteSignature parse(String line) {
    var form = FORM.matcher(line);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a signature line");
    }
    var bytes = Base64.getDecoder().decode(form.group(2));
    if (bytes.length <= ID) {
      throw new IllegalArgumentException("a signature line has a key and a signature");
    }
    return new NoteSignature(
        form.group(1),
        Bytes.of(Arrays.copyOf(bytes, ID)),
        Bytes.of(Arrays.copyOfRange(bytes, ID, bytes.length)));
  }

  /** The line, without its end. */
  @Override
  public String toString() {
    var id = key.toArray();
    var signed = signature.toArray();
    var bytes = Arrays.copyOf(id, id.length + signed.length);
    System.arraycopy(signed, 0, bytes, id.length, signed.length);
    return "\u2014 " + name + " " + Base64.getEncoder().encodeToString(bytes);
  }
}
