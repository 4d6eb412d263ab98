package org.trm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** How long a journal was and what all of it hashed to, and who signed that (C2SP checkpoint). */
final class SignedCheckpoint {

  static final int LONGEST = 1 << 16;
  private static final Pattern TEXT =
      Pattern.compile("([^\\s+]{1,255})\n(0|[1-9][0-9]{0,17})\n([A-Za-z0-9+/]{43}=)\n");
  private static final Pattern SIGNATURE =
      Pattern.compile("— ([^\\s+]{1,255}) ([A-Za-z0-9+/]+={0,2})");

  private final String origin;
  private final long size;
  private final byte[] root;
  private final String text;
  private final List<String> signatures;

  private SignedCheckpoint(String text, List<String> signatures) {
    var parts = TEXT.matcher(text);
    if (!parts.matches()) {
      throw malformed();
    }
    this.origin = parts.group(1);
    this.size = Long.parseLong(parts.group(2));
    this.root = base64(parts.group(3));
    this.text = text;
    this.signatures = signatures;
  }

  static SignedCheckpoint parse(byte[] note) {
    var whole = new String(note, UTF_8);
    int end = whole.lastIndexOf("\n\n");
    if (end < 0 || !whole.endsWith("\n") || !Arrays.equals(whole.getBytes(UTF_8), note)) {
      throw malformed();
    }
    var signatures = whole.substring(end + 2).split("\n", -1);
    return new SignedCheckpoint(
        whole.substring(0, end + 1), List.of(signatures).subList(0, signatures.length - 1));
  }

  /** How many of these keys signed it; a signature that claims to be of one of them must be. */
  int signaturesBy(List<Key> keys) {
    var signers = new HashSet<Key>();
    for (var line : signatures) {
      var parts = SIGNATURE.matcher(line);
      if (!parts.matches()) {
        throw malformed();
      }
      var bytes = base64(parts.group(2));
      var signature = Arrays.copyOfRange(bytes, Math.min(4, bytes.length), bytes.length);
      for (var key : keys) {
        if (key.isNamed(parts.group(1), Arrays.copyOf(bytes, 4))) {
          refuseUnless(key.verifies(this, signature));
          signers.add(key);
        }
      }
    }
    return signers.size();
  }

  private static void refuseUnless(boolean verified) {
    if (!verified) {
      throw Fault.invalid(Bundle.CHECKPOINT, "bears a signature that is not of its signer");
    }
  }

  private static byte[] base64(String text) {
    try {
      var bytes = Base64.getDecoder().decode(text);
      if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
    throw malformed();
  }

  private static Fault malformed() {
    return Fault.invalid(Bundle.CHECKPOINT, "is not a signed checkpoint");
  }

  String origin() {
    return origin;
  }

  long size() {
    return size;
  }

  byte[] root() {
    return root.clone();
  }

  boolean hasRoot(byte[] other) {
    return Arrays.equals(root, other);
  }

  /** What is signed: three lines. */
  String text() {
    return text;
  }
}
