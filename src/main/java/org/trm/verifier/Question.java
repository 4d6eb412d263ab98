package org.trm.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

/** What the auditor asks on the command line. */
final class Question {

  static final String USAGE =
      """
      verify --keys FILE [--older FILE]... [--from N] [--to N] BUNDLE [[--from N] [--to N] BUNDLE]

        --keys   public keys that you kept, one a line (name+number+key); # begins a remark
        --older  a checkpoint that you kept from an earlier time
        --from   the first position you asked for, if not 0        (of the bundle that follows)
        --to     the first position after them, if not the last    (of the bundle that follows)

      Exit: 0 sound, 30 diverged, 40 invalid, 64 if the question cannot be understood.
      """;

  /**
   * One bundle, and which positions it must hold.
   *
   * @param bundle the zip
   * @param from the first position
   * @param to the first after them, -1 for as many as were signed
   */
  record Asked(Path bundle, long from, long to) {}

  /** The words on the command line make no question, or name files that cannot be read. */
  static final class NotUnderstood extends Exception {
    NotUnderstood(String why) {
      super(why);
    }
  }

  private final List<Key> keys = new ArrayList<>();
  private final List<SignedCheckpoint> older = new ArrayList<>();
  private final List<Asked> bundles = new ArrayList<>();

  private Question() {}

  static Question parse(List<String> words) throws NotUnderstood {
    try {
      var question = new Question();
      question.read(words);
      if (question.keys.isEmpty() || question.bundles.isEmpty() || question.bundles.size() > 2) {
        throw new NotUnderstood("Give your keys, and one or two bundles.");
      }
      return question;
    } catch (IOException e) {
      throw new NotUnderstood("A file cannot be read: " + e.getMessage());
    } catch (NumberFormatException | NoSuchElementException e) {
      throw new NotUnderstood("A number or a file is missing.");
    }
  }

  private void read(List<String> words) throws IOException {
    long from = 0;
    long to = -1;
    for (var rest = words.iterator(); rest.hasNext(); ) {
      var word = rest.next();
      switch (word) {
        case "--keys" -> readKeys(Path.of(rest.next()));
        case "--older" -> readOlder(Path.of(rest.next()));
        case "--from" -> from = Long.parseUnsignedLong(rest.next());
        case "--to" -> to = Long.parseUnsignedLong(rest.next());
        default -> {
          bundles.add(new Asked(Path.of(word), from, to));
          from = 0;
          to = -1;
        }
      }
    }
  }

  private void readKeys(Path file) throws IOException {
    for (var line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        keys.add(Key.parse(line.strip()));
      }
    }
  }

  private void readOlder(Path file) throws IOException {
    older.add(SignedCheckpoint.parse(Files.readAllBytes(file)));
  }

  List<Key> keys() {
    return keys;
  }

  List<SignedCheckpoint> older() {
    return older;
  }

  List<Asked> bundles() {
    return bundles;
  }
}
