package org.trm.verifier;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator could do who holds the keys, and what an auditor then sees. */
class DishonestJournalTest {

  private static final int DIVERGED = 30;
  private static final int INVALID = 40;

  @TempDir Path folder;

  private final SampleJournals journals = SampleJournals.of(600, 9);
  private final SampleJournal journal = journals.serbia();
  private Auditor auditor;

  @BeforeEach
  void anAuditorComes() {
    auditor = new Auditor(folder).keeping(journals.serbia(), journals.slovenia());
  }

  @Test
  void aRewrittenHistoryContradictsWhatWasKept() {
    var entries = journal.entries();
    entries.set(100, entries.get(100).saying("core", "action", "NOTHING"));
    auditor.older(journal.checkpoint()).pulling(journal.rewritten(entries).files());
    auditor.verify().names(DIVERGED, "kept checkpoint of 450 entries", "not what this journal");
  }

  @Test
  void aShorterJournalContradictsWhatWasKept() {
    var shorter = journal.rewritten(journal.entries().subList(0, 300));
    auditor.older(journal.checkpoint()).pulling(shorter.files());
    auditor.verify().names(DIVERGED, "kept checkpoint of 450 entries", "longer than this journal");
  }

  @Test
  void aPartThatDoesNotReachBackCannotBeCompared() {
    var earlier = journal.rewritten(journal.entries().subList(0, 100));
    var longer = SampleJournals.of(900, 9).serbia();
    auditor.older(earlier.checkpoint()).asking(600, 675);
    auditor.pulling(journal.rewritten(longer.entries()).files(600, 675));
    auditor.verify().names(INVALID, "kept checkpoint of 100 entries: cannot be compared");
  }

  @Test
  void anEventIsMissingFromOneOfTwoJournals() {
    var entries = journals.slovenia().entries();
    entries.remove(100);
    auditor.pulling(journal.files()).pulling(journals.slovenia().rewritten(entries).files());
    auditor.verify().names(DIVERGED, "RS index 150", "missing from the journal of SI");
  }

  @Test
  void anErasureThatNoLeafMarksIsNoLawfulOne() {
    var entries = journal.entries();
    entries.set(17, entries.get(17).erasedOne());
    auditor.pulling(journal.rewritten(entries).files());
    auditor.verify().names(INVALID, "index 17", "neither opened nor marked as erased");
  }

  @Test
  void aMarkerOfWhatIsStillThereIsAFault() {
    var entries = journal.entries();
    entries.add(entries.get(17).itsMarker());
    auditor.pulling(journal.rewritten(entries).files());
    auditor.verify().names(INVALID, "index 450", "marks as erased what is still there");
  }

  @Test
  void aMarkerCannotComeFirst() {
    var entries = journal.entries();
    entries.addFirst(entries.get(17).itsMarker());
    entries.set(18, entries.get(18).erasedOne());
    auditor.pulling(journal.rewritten(entries).files());
    auditor.verify().names(INVALID, "index 18", "neither opened nor marked");
  }

  @Test
  void aPartIsNoWholeJournal() {
    auditor.pulling(journal.files(0, 200)).verify().names(INVALID, "index 200");
  }

  @Test
  void moreThanWasAskedForIsRefusedToo() {
    auditor.asking(0, 100).pulling(journal.files(0, 200)).verify().names(INVALID, "go on after");
  }

  @Test
  void whatDoesNotBelongInABundleIsRefused() {
    var files = new TreeMap<>(journal.files());
    files.put("read-me.txt", new byte[1]);
    auditor.pulling(files).verify().names(INVALID, "read-me.txt: does not belong");
  }

  @Test
  void anotherCountrysKeysDoNotOpenAJournal() {
    var stranger = SampleJournals.of(5, 1).serbia();
    new Auditor(folder)
        .keeping(journals.slovenia())
        .pulling(journal.files())
        .verify()
        .names(INVALID, "no key was given");
    new Auditor(folder)
        .keeping(stranger)
        .pulling(journal.files())
        .verify()
        .names(INVALID, "is not signed by every key");
  }

  @Test
  void aSpoiltKeptCheckpointAccusesNobody() {
    var kept = journal.rewritten(List.of()).checkpoint();
    kept[20] ^= 1;
    auditor.older(kept).pulling(journal.files()).verify().names(INVALID, "checkpoint");
  }

  @Test
  void aQuestionThatCannotBeUnderstoodIsNoFault() {
    auditor.verify().names(64, "Exit: 0 sound");
    auditor.ask("--older", folder.resolve("nothing").toString()).verify().names(64, "nothing");
    auditor.ask("--from").verify().names(64, "missing");
  }
}
