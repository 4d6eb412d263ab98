package org.trm.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;
import org.trm.actor.Stored;
import org.trm.journal.Sequencer;
import org.trm.local.LocalStack;

/** Grants and triggers hold what the code would not do anyway. */
@QuarkusTest
class JournalTablesTest {

  private static final String NOT_ALLOWED = "42501";

  private final Sequencer sequencer;

  JournalTablesTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          postgres | update journal_tile set hashes = '\\x%1$s' where country = ?
          postgres | update journal_tile set place = 9 where country = ?
          postgres | delete from journal_tile where country = ?
          postgres | truncate journal_tile
          postgres | update journal_checkpoint set size = 1 where country = ?
          postgres | update journal_checkpoint set root = sha256('other') where country = ?
          postgres | delete from journal_checkpoint where country = ?
          postgres | truncate journal_checkpoint
          trm_sequencer | update journal_tile set hashes = '\\x%1$s' where country = ?
          trm_sequencer | delete from journal_tile where country = ?
          trm_sequencer | delete from journal_leaf where country = ?
          trm_sequencer | update journal_leaf set seq = 9 where country = ?
          trm_sequencer | update journal_checkpoint set size = 1 where country = ?
          trm_sequencer | delete from journal_checkpoint where country = ?
          trm_sequencer | delete from journal_state where country = ?
          trm_app | insert into journal_tile select * from journal_tile where country = ?
          trm_app | update journal_tile set place = 9 where country = ?
          trm_app | insert into journal_checkpoint select * from journal_checkpoint where country = ?
          trm_app | update journal_checkpoint set size = 9 where country = ?
          trm_eraser | select * from journal_tile where country = ?\
          """)
  @Asvs("16.4.2")
  void nobodyTakesAnythingBack(String login, String sql) throws SQLException {
    var journal = new Scratch().with(3);
    sequencer.sequence();
    try (var connection = LocalStack.current().connect(login);
        var statement = connection.createStatement()) {
      var wrong = sql.formatted("00".repeat(96)).replace("?", "'" + journal.country() + "'");
      var failure = assertThrows(SQLException.class, () -> statement.execute(wrong));
      assertEquals(NOT_ALLOWED, failure.getSQLState());
    }
  }

  @Test
  void theLeavesOfEveryJournalAreReadThroughTheirDoorOnly() throws SQLException {
    var journal = new Scratch().with(3);
    sequencer.sequence();
    var country = journal.country();
    assertEquals(
        "00000",
        Stored.refusal(
            "select * from journal_leaves('%s', 0, 9)".formatted(country), "RS", "rs-shelter"));
    assertEquals(
        0,
        Stored.visible(
            "(select * from journal_leaf where country = '%s')".formatted(country),
            "RS",
            "rs-shelter"));
  }
}
