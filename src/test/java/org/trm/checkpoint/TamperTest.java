package org.trm.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;
import org.trm.journal.Sequencer;

/** Whoever changes the past, superuser or not, ends the signing of that country's journal. */
@QuarkusTest
class TamperTest {

  private static final int SIGNED = 600;

  private final Sequencer sequencer;
  private final SelfCheck check;
  private final Refusals refusals;
  private final Checkpoints checkpoints;
  private final Scratch journal = new Scratch();

  TamperTest(Sequencer sequencer, SelfCheck check, Refusals refusals, Checkpoints checkpoints) {
    this.sequencer = sequencer;
    this.check = check;
    this.refusals = refusals;
    this.checkpoints = checkpoints;
  }

  @BeforeEach
  void sixHundredEntriesAreSigned() throws SQLException {
    journal.with(SIGNED);
    sequencer.sequence();
    walkThrough();
    assertEquals(SIGNED, journal.publishedSize());
    assertNull(refused());
  }

  @Test
  void aRestoredCopyIsNotSigned() throws SQLException {
    journal.copied().with(10);
    sequencer.sequence();
    journal.restored();
    checkpoints.publish(journal.country());
    assertRefused(Refusal.DATABASE_ROLLED_BACK, "610 were signed and 600 are there");
  }

  @Test
  void aRestoredCopyThatGrewOnIsNotSigned() throws SQLException {
    journal.copied().with(10);
    sequencer.sequence();
    journal.restored().with(25);
    sequencer.sequence();
    assertRefused(Refusal.HISTORY_CHANGED, "within the first 610");
    assertEquals(SIGNED, journal.publishedSize());
  }

  @Test
  void aRestoredCopyOfTheSameSizeIsNotSigned() throws SQLException {
    journal.copied().with(10);
    sequencer.sequence();
    journal.restored().with(10);
    sequencer.sequence();
    assertRefused(Refusal.HISTORY_CHANGED, "within the first 610");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update journal_leaf set commitment = sha256('other') where country = ? and seq = 300 | ENTRY_CHANGED | tile/0/001 does not hold the leaf at 300
          delete from journal_leaf where country = ? and seq = 599 | ENTRY_CHANGED | tile/entries/002.p/88 lacks the leaf at 599
          update journal_entry set commitment = sha256('other') from journal_leaf l where l.country = ? and l.seq = 7 and journal_entry.country = l.country and journal_entry.id = l.id | ENTRY_CHANGED | tile/0/000 is not of the entry at 7
          delete from journal_entry using journal_leaf l where l.country = ? and l.seq = 256 and journal_entry.country = l.country and journal_entry.id = l.id | ENTRY_CHANGED | tile/0/001 is not of the entry at 256
          update journal_tile set hashes = set_byte(hashes, 32, get_byte(hashes, 32) # 1) where country = ? and level = 0 and place = 0 | ENTRY_CHANGED | tile/0/000 does not hold the leaf at 1
          update journal_tile set hashes = set_byte(hashes, 32, get_byte(hashes, 32) # 1) where country = ? and level = 1 | ENTRY_CHANGED | tile/1/000.p/2 does not hold the tile tile/0/001
          delete from journal_tile where country = ? and level = 0 and place = 1 | ENTRY_CHANGED | tile/0/001 is not there\
          """)
  @Asvs("16.4.2")
  void whatWasChangedIsFoundAndNamed(String change, Refusal why, String where) throws SQLException {
    journal.pastItsTriggers(change);
    walkThrough();
    assertRefused(why, where);
    journal.with(5);
    sequencer.sequence();
    assertRefused(why, where);
    assertEquals(SIGNED, journal.publishedSize());
  }

  @Test
  void aFlippedByteAtTheGrowingEdgeStopsTheTreeAndNotTheEntries() throws SQLException {
    journal
        .pastItsTriggers(
            "update journal_tile set hashes = set_byte(hashes, 5, get_byte(hashes, 5) # 1)"
                + " where country = ? and level = 0 and place = 2")
        .with(5);
    sequencer.sequence();
    assertRefused(Refusal.TREE_DAMAGED, "tile/0/002.p/88 or one above it was changed");
    assertEquals(SIGNED, journal.publishedSize());
    assertEquals(
        "605", journal.texts("select size from journal_state where country = ?").getFirst());
  }

  @Test
  void aRootWrittenByHandIsNotSigned() throws SQLException {
    journal
        .pastItsTriggers("update journal_state set root = sha256('other') where country = ?")
        .with(1);
    sequencer.sequence();
    assertNotNull(refused());
    assertEquals(SIGNED, journal.publishedSize());
  }

  @Test
  void onlyAPersonEndsARefusalOfWhatWasChanged() throws SQLException {
    journal.copied();
    journal.pastItsTriggers("delete from journal_leaf where country = ? and seq = 3");
    walkThrough();
    journal.restored().with(1);
    sequencer.sequence();
    assertNotNull(refused());
    journal.inAnchor("update anchor set refused = null where origin = ?");
    sequencer.sequence();
    assertNull(refused());
    assertEquals(SIGNED + 1, journal.publishedSize());
  }

  @Test
  void otherCountriesAreSignedAllTheSame() throws SQLException {
    journal.pastItsTriggers("delete from journal_leaf where country = ? and seq = 3");
    walkThrough();
    var other = new Scratch().with(4);
    sequencer.sequence();
    assertEquals(4, other.publishedSize());
  }

  private void walkThrough() throws SQLException {
    for (int tile = 0; tile < 4; tile++) {
      check.walk(journal.country());
    }
  }

  private Refusals.@Nullable Refused refused() {
    return refusals.current().get(journal.country().value());
  }

  private void assertRefused(Refusal why, String detail) {
    assertEquals(new Refusals.Refused(why, detail), refused());
  }
}
