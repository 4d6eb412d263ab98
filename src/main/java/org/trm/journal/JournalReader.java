package org.trm.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.Session;
import org.trm.shared.CountryCode;

/** Opens entries of a country's journal; the database shows the caller's own country only. */
@ApplicationScoped
public class JournalReader {

  private static final int FETCH = 500;
  private static final String FROM_POSITION =
      "select "
          + StoredEntry.COLUMNS
          + " from journal_leaf l join journal_entry e using (country, entry)"
          + " left join journal_salt s using (country, entry)"
          + " where l.country = ? and l.seq > ? order by l.seq limit ?";
  private static final String ABOUT =
      "select "
          + StoredEntry.COLUMNS
          + " from journal_salt s join journal_entry e using (country, entry)"
          + " left join journal_leaf l using (country, entry)"
          + " where s.country = ? and s.resource = ? order by s.entry limit ?";

  private final EntityManager entities;
  private final Sealing sealing;

  JournalReader(EntityManager entities, Sealing sealing) {
    this.entities = entities;
    this.sealing = sealing;
  }

  /**
   * Hands over the entries after this position in order, a few at a time.
   *
   * @return the last position handed over, or the one given if there was nothing after it
   */
  @Transactional(TxType.MANDATORY)
  public long follow(CountryCode journal, long after, int limit, Consumer<OpenedEntry> reader) {
    long[] last = {after};
    entities
        .unwrap(Session.class)
        .doWork(connection -> {
          try (var select = connection.prepareStatement(FROM_POSITION)) {
            select.setString(1, journal.value());
            select.setLong(2, after);
            select.setInt(3, limit);
            each(
                journal,
                select,
                entry -> {
                  reader.accept(entry);
                  last[0] = entry.seq() == null ? last[0] : entry.seq();
                });
          }
        });
    return last[0];
  }

  /** What a country's journal holds about one resource, oldest first. */
  @Transactional(TxType.MANDATORY)
  public List<OpenedEntry> about(CountryCode journal, UUID resource, int limit) {
    var entries = new ArrayList<OpenedEntry>();
    entities
        .unwrap(Session.class)
        .doWork(connection -> {
          try (var select = connection.prepareStatement(ABOUT)) {
            select.setString(1, journal.value());
            select.setObject(2, resource);
            select.setInt(3, limit);
            each(journal, select, entries::add);
          }
        });
    return entries;
  }

  private void each(CountryCode journal, PreparedStatement select, Consumer<OpenedEntry> reader)
      throws SQLException {
    select.setFetchSize(FETCH);
    try (var rows = select.executeQuery()) {
      while (rows.next()) {
        reader.accept(sealing.open(journal, StoredEntry.of(rows)));
      }
    }
  }
}
