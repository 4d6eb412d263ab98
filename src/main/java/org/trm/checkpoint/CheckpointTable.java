package org.trm.checkpoint;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.trm.tlog.Note;
import org.trm.tlog.TreeHead;

/** The last signed checkpoint of each country, where everybody reads it. */
@Singleton
class CheckpointTable {

  private static final String PUBLISH =
      "insert into journal_checkpoint as c (country, size, root, note) values (?, ?, ?, ?)"
          + " on conflict (country) do update"
          + " set size = excluded.size, root = excluded.root, note = excluded.note"
          + " where c.size < excluded.size";
  private static final String SIZE = "select size from journal_checkpoint where country = ?";
  private static final String RECORDED =
      "select recorded_at from journal_leaf join journal_entry using (country, id)"
          + " where country = ? and seq = ? and journal_entry.kind = 'e'";

  private final AgroalDataSource database;

  CheckpointTable(@DataSource("sequencer") AgroalDataSource database) {
    this.database = database;
  }

  /** How large the tree of the published checkpoint is; 0 before the first. */
  long size(String country) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(SIZE)) {
      select.setString(1, country);
      try (var row = select.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  /** False if a larger one has been published meanwhile. */
  boolean publish(String country, TreeHead head, Note note) throws SQLException {
    try (var connection = database.getConnection();
        var publish = connection.prepareStatement(PUBLISH)) {
      publish.setString(1, country);
      publish.setLong(2, head.size());
      publish.setBytes(3, head.root().toArray());
      publish.setString(4, note.toString());
      return publish.executeUpdate() == 1;
    }
  }

  /**
   * When the entry at a position was recorded; empty for a marker, which has no time of its own.
   */
  Optional<Instant> recordedAt(String country, long seq) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(RECORDED)) {
      select.setString(1, country);
      select.setLong(2, seq);
      try (var row = select.executeQuery()) {
        return row.next()
            ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
            : Optional.empty();
      }
    }
  }
}
