package org.trm.tlog;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text with signatures (C2SP signed-note); nothing in it counts before {@link #verify}.
 *
 * @param text what was signed, with its last line's end
 * @param signatures those that stand below it
 */
public record Note(String text, List<NoteSignature> signatures) {

  private static final int MOST_SIGNATURES = 64;

  public Note {
    signatures = List.copyOf(signatures);
    if (!text.endsWith("\n") || text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException("the text of a note is whole lines without controls");
    }
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException("a note has 1 to 64 signatures");
    }
  }

  /** Reads a note, or refuses it; its signatures are not checked by this. */
  public static Note parse(String note) {
    int blank = note.lastIndexOf("\n\n");
    if (blank < 0 || blank + 2 == note.length() || !note.endsWith("\n")) {
      throw new IllegalArgumentException("a note is a text, a blank line and signatures");
    }
    var lines = note.substring(blank + 2, note.length() - 1).split("\n", -1);
    return new Note(
        note.substring(0, blank + 1), Stream.of(lines).map(NoteSignature::parse).toList());
  }

  /** The same text with one more signature below the others. */
  public Note with(NoteSignature one) {
    return new Note(text, Stream.concat(signatures.stream(), Stream.of(one)).toList());
  }

  /**
   * Which of these keys signed the text: each that the note names, and at least one. A bad
   * signature by one of them, or none at all, refuses the whole note.
   */
  public List<VerifierKey> verify(List<VerifierKey> known) {
    var good = known.stream().filter(this::isSignedBy).toList();
    if (good.isEmpty()) {
      throw new NoteRefused("no key known here signed the note");
    }
    return good;
  }

  private boolean isSignedBy(VerifierKey key) {
    var claiming = signatures.stream().filter(key::claims).toList();
    if (!claiming.stream().allMatch(signature -> key.accepts(text, signature))) {
      throw new NoteRefused("the signature of " + key.name() + " is not good");
    }
    return !claiming.isEmpty();
  }

  /** The note as it is served. */
  @Override
  public String toString() {
    return signatures.stream()
        .map(signature -> signature + "\n")
        .collect(Collectors.joining("", text + "\n", ""));
  }
}
