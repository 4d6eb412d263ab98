package org.trm.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.journal.Sequencer;
import org.trm.shared.Bytes;
import org.trm.tlog.Checkpoint;
import org.trm.tlog.CheckpointSigner;
import org.trm.tlog.Growth;
import org.trm.tlog.Note;
import org.trm.tlog.TreeHead;

@QuarkusTest
class CheckpointsTest {

  private final Sequencer sequencer;
  private final Checkpoints checkpoints;
  private final Signers signers;
  private final Refusals refusals;
  private final CheckpointTable table;
  private final Scratch journal = new Scratch();

  CheckpointsTest(
      Sequencer sequencer,
      Checkpoints checkpoints,
      Signers signers,
      Refusals refusals,
      CheckpointTable table) {
    this.sequencer = sequencer;
    this.checkpoints = checkpoints;
    this.signers = signers;
    this.refusals = refusals;
    this.table = table;
  }

  @Test
  void everyEntryIsCoveredByACheckpointThatBothKeysSigned() throws SQLException {
    journal.with(300);
    sequencer.sequence();
    assertEquals(headOfLeaves(), published().head());
    assertEquals(JournalKeys.origin(journal.country()), published().origin());
    assertEquals(2, note().verify(verifiers()).size());
  }

  @Test
  void aJournalGrowsByManySmallSteps() throws SQLException {
    for (int step = 1; step < 30; step++) {
      journal.with(step);
      sequencer.sequence();
      assertEquals(headOfLeaves(), published().head());
    }
  }

  @Test
  void positionsHaveNoGapsAndKeepTheOrderOfWriting() throws SQLException {
    journal.with(20);
    var order = journal.texts("select entry from journal_entry where country = ? order by id");
    sequencer.sequence();
    assertEquals(
        order,
        journal.texts(
            "select entry from journal_leaf join journal_entry using (country, id)"
                + " where country = ? order by seq"));
    assertEquals(
        List.of("19"), journal.texts("select max(seq) from journal_leaf where country = ?"));
  }

  @Test
  void whatHadItsPositionBeforeThereWasATreeIsAddedToIt() throws SQLException {
    journal.with(6000);
    sequencer.sequence();
    var before = headOfLeaves();
    journal
        .pastItsTriggers("delete from journal_tile where country = ?")
        .pastItsTriggers("delete from journal_checkpoint where country = ?")
        .pastItsTriggers("update journal_state set tree_size = 0, root = null where country = ?")
        .inAnchor("delete from anchor where origin = ?");
    sequencer.sequence();
    assertEquals(before, published().head());
  }

  @Test
  void aRebuiltTreeIsSignedAgainIfItIsTheSame() throws SQLException {
    journal.with(700);
    sequencer.sequence();
    journal
        .pastItsTriggers("delete from journal_tile where country = ?")
        .pastItsTriggers("update journal_state set tree_size = 0, root = null where country = ?");
    journal.with(5);
    sequencer.sequence();
    assertEquals(705, published().head().size());
    assertEquals(headOfLeaves(), published().head());
  }

  @Test
  void whoStoppedBetweenAnchorAndPublicationIsMadeUpFor() throws SQLException {
    journal.with(10);
    sequencer.sequence();
    journal.pastItsTriggers("delete from journal_checkpoint where country = ?");
    sequencer.sequence();
    assertEquals(10, published().head().size());
  }

  @Test
  void nothingIsSignedTwice() throws SQLException {
    journal.with(3);
    sequencer.sequence();
    var first = note().toString();
    sequencer.sequence();
    checkpoints.publish(journal.country());
    assertEquals(first, note().toString());
    assertFalse(refusals.current().containsKey(journal.country().value()));
  }

  @Test
  void anErasureMarkerIsALeafOfItsOwn() throws SQLException {
    journal.with(1);
    sequencer.sequence();
    mark();
    sequencer.sequence();
    assertEquals(
        List.of("e", "x"),
        journal.texts("select kind from journal_leaf where country = ? order by seq"));
    assertEquals(headOfLeaves(), published().head());
    assertTrue(note().verify(verifiers()).size() == 2);
  }

  /** How long it waited is unknown: the time in its row is the erased entry's. */
  @Test
  void onlyAnEntryWasRecordedAtAnHour() throws SQLException {
    var country = journal.with(1).country().value();
    mark();
    sequencer.sequence();
    assertTrue(table.recordedAt(country, 0).isPresent());
    assertTrue(table.recordedAt(country, 1).isEmpty());
  }

  private void mark() {
    journal.pastItsTriggers(
        "insert into journal_entry (country, kind, entry, recorded_at, commitment, opening, subject)"
            + " select country, 'x', entry, recorded_at, commitment, '', '' from journal_entry"
            + " where country = ?");
  }

  private List<org.trm.tlog.VerifierKey> verifiers() {
    return signers.of(journal.country()).stream().map(CheckpointSigner::verifier).toList();
  }

  private Note note() {
    return Note.parse(
        journal.texts("select note from journal_checkpoint where country = ?").getFirst());
  }

  private Checkpoint published() {
    return Checkpoint.verified(note(), verifiers());
  }

  /** The tree over the leaves as they lie in the table, made anew. */
  private TreeHead headOfLeaves() {
    var growth =
        Growth.from(
            0,
            path -> {
              throw new IllegalStateException("nothing is read for an empty tree");
            });
    journal
        .texts(
            "select kind::text || encode(commitment, 'hex') from journal_leaf where country = ? order by seq")
        .forEach(leaf -> growth.add(leaf(leaf).hash()));
    return growth.head();
  }

  private static Leaf leaf(String row) {
    return new Leaf(row.substring(0, 1), Bytes.of(HexFormat.of().parseHex(row.substring(1))));
  }
}
