package org.trm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Somebody with a folder who saves what was pulled and runs the verifier on it. */
final class Auditor {

  private final Path folder;
  private final List<String> question = new ArrayList<>();
  private int files;

  Auditor(Path folder) {
    this.folder = folder;
  }

  /** What the verifier answered. */
  record Answer(int exit, String text) {
    void isSound() {
      assertEquals(0, exit, text);
    }

    /** The answer is this, and says where. */
    void names(int expected, String... places) {
      assertEquals(expected, exit, text);
      for (var place : places) {
        assertTrue(text.contains(place), () -> "expected \"" + place + "\" in: " + text);
      }
    }
  }

  Auditor keeping(SampleJournal... journals) {
    for (var journal : journals) {
      ask("--keys", save("keys-" + files++ + ".txt", journal.keys().getBytes(UTF_8)));
    }
    return this;
  }

  Auditor older(byte[] checkpoint) {
    return ask("--older", save("older-" + files++, checkpoint));
  }

  Auditor asking(int from, int to) {
    return ask("--from", String.valueOf(from), "--to", String.valueOf(to));
  }

  Auditor pulling(Map<String, byte[]> bundle) {
    return ask(zip("bundle-" + files++ + ".zip", bundle));
  }

  Auditor ask(String... words) {
    question.addAll(List.of(words));
    return this;
  }

  Answer verify() {
    var out = new ByteArrayOutputStream();
    int exit = Verify.run(question, new PrintStream(out, true, UTF_8));
    question.clear();
    return new Answer(exit, out.toString(UTF_8));
  }

  /** Saves the question, a word a line, and the answer's number after it. */
  void note() {
    var asked = String.join("\n", question);
    save("question", (asked + "\n" + verify().exit() + "\n").getBytes(UTF_8));
  }

  String save(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String zip(String name, Map<String, byte[]> bundle) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      for (var file : bundle.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return save(name, bytes.toByteArray());
  }
}
