package org.trm.tlog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.trm.shared.Bytes;

/**
 * A key by which signatures on notes are checked; its text form is C2SP's vkey.
 *
 * @param name whose key it is; for a log, its origin
 * @param type what it signs, and how
 * @param key the public key
 */
public record VerifierKey(String name, SignatureType type, PublicKey key) {

  private static final Pattern NAME = Pattern.compile("[^\\s\\p{Z}\\p{Cc}+]+");
  private static final Pattern FORM =
      Pattern.compile("([^\\s\\p{Z}\\p{Cc}+]+)\\+([0-9a-f]{8})\\+([A-Za-z0-9+/=]+)");

  public VerifierKey {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("the name of a key has neither space nor plus");
    }
  }

  /** Reads a vkey, or refuses it. */
  public static VerifierKey parse(String vkey) {
    var form = FORM.matcher(vkey);
    if (!form.matches()) {
      throw new IllegalArgumentException("not a vkey");
    }
    var coded = Base64.getDecoder().decode(form.group(3));
    if (coded.length == 0) {
      throw new IllegalArgumentException("not a vkey");
    }
    var type =
        SignatureType.of(coded[0])
            .orElseThrow(() -> new IllegalArgumentException("not a type of signature known here"));
    var key =
        new VerifierKey(form.group(1), type, type.key(Arrays.copyOfRange(coded, 1, coded.length)));
    if (!HexFormat.of().formatHex(key.id().toArray()).equals(form.group(2))) {
      throw new IllegalArgumentException("the vkey's id is not its own");
    }
    return key;
  }

  /** The four bytes that stand before a signature by this key. */
  public Bytes id() {
    var sha = Hash.sha256();
    sha.update(name.getBytes(UTF_8));
    sha.update((byte) '\n');
    sha.update(coded());
    return Bytes.of(Arrays.copyOf(sha.digest(), NoteSignature.ID));
  }

  /** The key as others configure it. */
  public String vkey() {
    return "%s+%s+%s"
        .formatted(
            name,
            HexFormat.of().formatHex(id().toArray()),
            Base64.getEncoder().encodeToString(coded()));
  }

  /** Whether a signature was made with this key, going by what it says of itself. */
  boolean claims(NoteSignature signature) {
    return signature.name().equals(name) && signature.key().equals(id());
  }

  /** Whether a signature that claims this key is good for the text. */
  boolean accepts(String text, NoteSignature signature) {
    var signed = signature.signature().toArray();
    try {
      var check = Signature.getInstance(type.algorithm());
      check.initVerify(key);
      return switch (type) {
        case ED25519 -> {
          check.update(text.getBytes(UTF_8));
          yield check.verify(signed);
        }
        case ML_DSA_44 -> {
          var timed = TimedSignature.parse(signed);
          check.update(timed.message(name, Checkpoint.parse(text)));
          yield check.verify(timed.signature().toArray());
        }
      };
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false; // malformed, which is one way of not being good
    }
  }

  private byte[] coded() {
    var raw = type.raw(key);
    var coded = new byte[raw.length + 1];
    coded[0] = type.code();
    System.arraycopy(raw, 0, coded, 1, raw.length);
    return coded;
  }
}
