package org.trm.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.trm.journal.Sequencer;
import org.trm.local.LocalStack;

/**
 * Numbers of entries are drawn before their transaction commits: an older entry may commit after a
 * newer one. It gets its position all the same, however often the sequencer has looked before.
 */
@QuarkusTest
class LateCommitTest {

  private final Sequencer sequencer;
  private final Scratch journal = new Scratch();

  LateCommitTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @Test
  void whoCommitsLateGetsItsPosition() throws SQLException {
    try (var late = writing()) {
      journal.with(5);
      sequenceOften();
      assertEquals(5, positions());
      late.commit();
    }
    sequenceOften();
    assertEquals(6, positions());
    assertEquals(6, journal.publishedSize());
    assertEquals(newest(), settled());
  }

  @Test
  void eachOfManyWhoCommitInAnotherOrder() throws SQLException {
    try (var first = writing();
        var second = writing()) {
      journal.with(2);
      sequenceOften();
      try (var third = writing()) {
        second.commit();
        journal.with(2);
        sequenceOften();
        assertEquals(5, positions());
        first.commit();
        sequenceOften();
        assertEquals(6, positions());
        third.commit();
      }
    }
    sequenceOften();
    assertEquals(7, positions());
    assertEquals(newest(), settled());
  }

  @Test
  void whileSomebodyWritesNothingNewerIsTakenForSettled() throws SQLException {
    journal.with(3);
    sequenceOften();
    var before = settled();
    try (var late = writing()) {
      journal.with(5);
      sequenceOften();
      assertEquals(before, settled());
      late.rollback();
    }
    sequenceOften();
    assertEquals(newest(), settled());
    assertEquals(8, positions());
  }

  /** Otherwise what is looked through would grow for as long as there is always somebody. */
  @Test
  void whoBeginsLaterDoesNotHoldUpWhatWasBefore() throws SQLException {
    try (var first = writing()) {
      journal.with(5);
      sequenceOften();
      var five = newest();
      try (var second = writing()) {
        first.commit();
        sequenceOften();
        assertEquals(five, settled());
        second.commit();
      }
    }
    sequenceOften();
    assertEquals(7, positions());
  }

  @Test
  void whoWritesElsewhereHoldsUpNothing() throws SQLException {
    try (var other = connection();
        var statement = other.createStatement()) {
      statement.execute("create temp table elsewhere as select 1");
      journal.with(4);
      sequencer.sequence();
      assertEquals(newest(), settled());
    }
  }

  private void sequenceOften() throws SQLException {
    for (int i = 0; i < 4; i++) {
      sequencer.sequence();
    }
  }

  /** Somebody who has appended an entry and not committed yet. */
  private Connection writing() throws SQLException {
    var connection = connection();
    Scratch.write(connection, journal.country());
    return connection;
  }

  private static Connection connection() throws SQLException {
    var connection = LocalStack.current().connect("postgres");
    connection.setAutoCommit(false);
    return connection;
  }

  private long positions() {
    return one("select count(*) from journal_leaf where country = ?");
  }

  private long newest() {
    return one("select max(id) from journal_entry where country = ?");
  }

  private long settled() {
    return one("select settled from journal_state where country = ?");
  }

  private long one(String sql) {
    return Long.parseLong(journal.texts(sql).getFirst());
  }
}
