package org.trm.tlog;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Size and root of one log, as its signed note says them (C2SP tlog-checkpoint).
 *
 * @param origin which log it is
 * @param head how large its tree was, and what it hashed to
 */
public record Checkpoint(String origin, TreeHead head) {

  private static final Pattern FORM =
      Pattern.compile("([^\n]+)\n(0|[1-9][0-9]{0,18})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*");

  public Checkpoint {
    if (origin.isEmpty() || origin.contains("\n")) {
      throw new IllegalArgumentException("an origin is one line");
    }
  }

  /** Reads the text of a note; lines that follow the root are passed over. */
  public static Checkpoint parse(String text) {
    var form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("not the text of a checkpoint");
    }
    var root = Hash.ofBase64(form.group(3));
    return new Checkpoint(form.group(1), new TreeHead(Long.parseLong(form.group(2)), root));
  }

  /** What is signed. */
  public String text() {
    return "%s\n%d\n%s\n".formatted(origin, head.size(), head.root().base64());
  }

  /** The checkpoint that a note carries, once one of these keys of the log is found to sign it. */
  public static Checkpoint verified(Note note, List<VerifierKey> keys) {
    note.verify(keys);
    return parse(note.text());
  }
}
