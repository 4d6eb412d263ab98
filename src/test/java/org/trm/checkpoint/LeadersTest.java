package org.trm.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.trm.journal.Sequencer;

/** Several copies of the service may sequence and sign: there is one line of checkpoints. */
@QuarkusTest
class LeadersTest {

  private final Sequencer sequencer;
  private final Checkpoints checkpoints;
  private final Refusals refusals;
  private final Publication publication;
  private final Anchor anchor;
  private final Scratch journal = new Scratch();

  LeadersTest(
      Sequencer sequencer,
      Checkpoints checkpoints,
      Refusals refusals,
      Publication publication,
      Anchor anchor) {
    this.sequencer = sequencer;
    this.checkpoints = checkpoints;
    this.refusals = refusals;
    this.publication = publication;
    this.anchor = anchor;
  }

  @Test
  void twoLeadersMakeOneLine() throws Exception {
    try (var threads = Executors.newFixedThreadPool(4)) {
      var work = new ArrayList<Future<Object>>();
      for (Callable<Object> one :
          List.<Callable<Object>>of(this::write, this::write, this::lead, this::lead)) {
        work.add(threads.submit(one));
      }
      for (var one : work) {
        one.get();
      }
    }
    sequencer.sequence();
    assertEquals(400, journal.publishedSize());
    assertEquals(
        List.of("400"),
        journal.texts("select count(distinct seq) from journal_leaf where country = ?"));
    assertFalse(isRefused());
  }

  @Test
  void aLeaderThatPausedBeforeTheAnchorSignsNothing() throws SQLException {
    journal.with(10);
    sequencer.sequence();
    journal.with(5);
    growOnly();
    var paused = checkpoints.due(journal.country()).orElseThrow();
    journal.with(7);
    sequencer.sequence();
    assertEquals(22, journal.publishedSize());
    assertFalse(checkpoints.complete(paused));
    assertEquals(22, journal.publishedSize());
    assertFalse(isRefused());
  }

  @Test
  void aLeaderThatPausedAfterTheAnchorPublishesNothingOlder() throws SQLException {
    journal.with(10);
    sequencer.sequence();
    journal.with(5);
    growOnly();
    var paused = checkpoints.due(journal.country()).orElseThrow();
    assertTrue(anchor.move(JournalKeys.origin(journal.country()), paused.from(), paused.to()));
    journal.with(7);
    sequencer.sequence();
    assertFalse(publication.publish(journal.country(), paused.from(), paused.to()));
    assertEquals(22, journal.publishedSize());
    assertFalse(isRefused());
  }

  @Test
  void twoWhoBeginAJournalAtOnceMakeOneLine() throws SQLException {
    journal.with(3);
    growOnly();
    var first = checkpoints.due(journal.country()).orElseThrow();
    var second = checkpoints.due(journal.country()).orElseThrow();
    assertTrue(checkpoints.complete(first));
    assertFalse(checkpoints.complete(second));
    assertEquals(3, journal.publishedSize());
  }

  /** Sequences while the signer is held up: the published checkpoint seems to be out already. */
  private void growOnly() throws SQLException {
    journal.pastItsTriggers(
        "insert into journal_checkpoint values (?, 1000000, sha256(''), '')"
            + " on conflict (country) do update set size = 1000000");
    sequencer.sequence();
    journal.pastItsTriggers("delete from journal_checkpoint where country = ?");
  }

  private Object write() {
    for (int i = 0; i < 200; i++) {
      journal.with(1);
    }
    return journal;
  }

  private Object lead() throws SQLException {
    for (int i = 0; i < 60; i++) {
      sequencer.sequence();
    }
    return journal;
  }

  private boolean isRefused() {
    return refusals.current().containsKey(journal.country().value());
  }
}
