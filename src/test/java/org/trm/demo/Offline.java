package org.trm.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.trm.verifier.Verify;

/** Two auditors check their journals on a computer without a network, and catch a spoilt copy. */
final class Offline {

  private static final String OPENINGS = "openings.ndjson";

  private final Teller teller;
  private final Person serbian;
  private final Person slovenian;

  Offline(Teller teller, Person serbian, Person slovenian) {
    this.teller = teller;
    this.serbian = serbian;
    this.slovenian = slovenian;
  }

  void bothVerify() {
    teller.step(
        "Both verify their journals offline; a copy in which one word was changed is caught");
    try {
      var folder = Files.createTempDirectory("trm-demo");
      try {
        bothVerify(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void bothVerify(Path folder) throws IOException {
    var keys =
        Files.writeString(
            folder.resolve("keys"),
            serbian.get("/v1/journal/RS/keys").body()
                + slovenian.get("/v1/journal/SI/keys").body());
    var ours = Files.write(folder.resolve("rs.zip"), serbian.bytes("/v1/journal/RS/bundle"));
    var theirs = Files.write(folder.resolve("si.zip"), slovenian.bytes("/v1/journal/SI/bundle"));
    teller.check("both journals are sound, and agree", 0, verify(keys, ours, theirs));
    var spoilt = spoil(ours, folder.resolve("spoilt.zip"));
    teller.check("the spoilt copy is invalid", 40, verify(keys, spoilt));
  }

  private int verify(Path keys, Path... bundles) {
    var question = new java.util.ArrayList<>(List.of("--keys", keys.toString()));
    List.of(bundles).forEach(bundle -> question.add(bundle.toString()));
    var out = new ByteArrayOutputStream();
    int exit = Verify.run(question, new PrintStream(out, true, UTF_8));
    out.toString(UTF_8).lines().forEach(teller::say);
    return exit;
  }

  /** A refusal is made to look as if it had never been one. */
  private static Path spoil(Path bundle, Path spoilt) throws IOException {
    try (var zip = new ZipFile(bundle.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(spoilt))) {
      for (var entry : zip.stream().toList()) {
        var content = zip.getInputStream(entry).readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(entry.getName().equals(OPENINGS) ? changed(content) : content);
        out.closeEntry();
      }
    }
    return spoilt;
  }

  private static byte[] changed(byte[] openings) {
    return new String(openings, UTF_8)
        .replaceFirst("\"outcome\":\"REFUSED\"", "\"outcome\":\"DONE\"")
        .getBytes(UTF_8);
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
