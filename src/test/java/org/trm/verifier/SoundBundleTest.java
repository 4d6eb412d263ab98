package org.trm.verifier;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an auditor may rely on: bundles as the specification has them are found sound. */
class SoundBundleTest {

  @TempDir Path folder;

  private Auditor auditor;

  @BeforeEach
  void anAuditorComes() {
    auditor = new Auditor(folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7, 255, 256, 257, 511, 512, 700})
  void aWholeJournalIsSound(int events) {
    var journal = SampleJournals.of(events, events).serbia();
    auditor.keeping(journal).pulling(journal.files()).verify().isSound();
  }

  @Test
  void aTreeOfThreeLevelsIsSound() {
    var one = SampleJournals.of(400, 1).serbia().entries().getFirst();
    var journal = new SampleJournal("rs", java.util.Collections.nCopies(66_000, one));
    auditor.asking(65_000, 65_000);
    auditor.keeping(journal).pulling(journal.files(65_000, 65_000)).verify().isSound();
  }

  @Test
  void twoCountriesAgree() {
    var journals = SampleJournals.of(900, 2);
    auditor.keeping(journals.serbia(), journals.slovenia());
    auditor.pulling(journals.serbia().files()).pulling(journals.slovenia().files());
    auditor.verify().names(0, "RS and SI: 225 events stand in both journals and match, 0 are too");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 300, 512, 600, 674})
  void aJournalGoesOnFromWhatWasKept(int before) {
    var journal = SampleJournals.of(900, 3).serbia();
    auditor.keeping(journal).older(upTo(journal, before).checkpoint());
    auditor.pulling(journal.files()).verify().names(0, "kept checkpoints continued 1");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 255, 256, 300, 512, 674})
  void aPartIsSoundAndSaysThatItIsOne(int from) {
    var journal = SampleJournals.of(900, 4).serbia();
    auditor.keeping(journal).older(upTo(journal, from).checkpoint()).asking(from, 675);
    auditor.pulling(journal.files(from, 675)).verify().isSound();
  }

  @Test
  void anErasedSubjectIsLawfulWhereALaterLeafMarksIt() {
    var journal = SampleJournals.of(900, 5).serbia();
    var entries = journal.entries();
    entries.add(entries.get(17).itsMarker());
    entries.set(17, entries.get(17).erasedOne());
    var erased = journal.rewritten(entries);
    auditor.keeping(journal).older(journal.checkpoint());
    auditor.pulling(erased.files()).verify().names(0, "subjects erased 1", "continued 1");
  }

  @Test
  void aPartBringsTheMarkersThatStandOutsideIt() {
    var journal = SampleJournals.of(900, 6).serbia();
    var entries = journal.entries();
    entries.add(entries.get(17).itsMarker());
    entries.set(17, entries.get(17).erasedOne());
    var erased = journal.rewritten(entries);
    auditor.keeping(journal).asking(10, 20).pulling(erased.files(10, 20)).verify().isSound();
  }

  @Test
  void thePairOfAnErasedEntryStillMatches() {
    var journals = SampleJournals.of(300, 7);
    var entries = journals.serbia().entries();
    entries.add(entries.getFirst().itsMarker());
    entries.set(0, entries.getFirst().erasedOne());
    auditor.keeping(journals.serbia(), journals.slovenia());
    auditor.pulling(journals.serbia().rewritten(entries).files());
    auditor.pulling(journals.slovenia().files()).verify().isSound();
  }

  @Test
  void theYoungestEventsAreNotExpectedInBoth() {
    var journals = SampleJournals.of(401, 8);
    var slovenia = upTo(journals.slovenia(), journals.slovenia().entries().size() - 1);
    auditor.keeping(journals.serbia(), journals.slovenia());
    auditor.pulling(journals.serbia().files()).pulling(slovenia.files());
    auditor.verify().names(0, "100 events stand in both journals and match, 1 are too young");
  }

  private static SampleJournal upTo(SampleJournal journal, int size) {
    return journal.rewritten(List.copyOf(journal.entries().subList(0, size)));
  }
}
