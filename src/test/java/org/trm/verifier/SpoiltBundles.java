package org.trm.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Saves sound and spoilt bundles with what this verifier says of them, for another to be asked. */
final class SpoiltBundles {

  private static final int EACH = 10;

  private SpoiltBundles() {}

  public static void main(String[] words) throws IOException {
    var folder = Path.of(words[0]);
    for (var mutation : Mutation.values()) {
      for (int seed = 0; seed < EACH; seed++) {
        var auditor = in(folder.resolve(mutation + "-" + seed));
        mutation.spoil(new Random(seed)).bundles().forEach(auditor::pulling);
        auditor.note();
      }
    }
    for (int size : new int[] {0, 1, 255, 256, 257, 700}) {
      var journals = SampleJournals.of(size, size);
      var auditor = new Auditor(Files.createDirectories(folder.resolve("sound-" + size)));
      auditor.keeping(journals.serbia(), journals.slovenia());
      auditor.pulling(journals.serbia().files()).pulling(journals.slovenia().files()).note();
    }
    var journal = SampleJournals.of(900, 1).serbia();
    var entries = journal.entries();
    entries.add(entries.get(17).itsMarker());
    entries.set(17, entries.get(17).erasedOne());
    var auditor = new Auditor(Files.createDirectories(folder.resolve("part-erased-continued")));
    auditor.keeping(journal).older(journal.checkpoint()).asking(10, 676);
    auditor.pulling(journal.rewritten(entries).files(10, 676)).note();
  }

  private static Auditor in(Path folder) throws IOException {
    return new Auditor(Files.createDirectories(folder)).keeping(Mutation.SERBIA, Mutation.SLOVENIA);
  }
}
