package org.trm.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;

/** Opens entries of a country's journal; the database shows the caller's own country only. */
@ApplicationScoped
public class JournalReader {

  private static final int FETCH = 500;
  private static final String POSITIONS =
      "select "
          + StoredEntry.COLUMNS
          + " from journal_leaf l join journal_entry e using (country, id)"
          + " where l.country = ? and l.seq >= ? and l.seq < ? order by l.seq";
  private static final String CONCERNING =
      "select "
          + StoredEntry.COLUMNS
          + " from journal_leaf l join journal_entry e using (country, id)"
          + " where l.country = ? and l.seq >= ? and l.seq < ?"
          + " and event_concerns(e.case_id, e.resource) order by l.seq";
  private static final String ABOUT_CASE =
      "select "
          + StoredEntry.COLUMNS
          + " from journal_entry e join journal_leaf l using (country, id)"
          + " where e.country = ? and e.case_id = ? and e.entry > ? order by e.entry limit ?";
  private static final String ERASED =
      "select r.entry, x.seq from journal_erasure r"
          + " join journal_leaf l on l.country = r.country and l.id = r.id"
          + " left join journal_leaf x on x.country = r.country and x.id = r.marker"
          + " where r.country = ? and l.seq >= ? and l.seq < ?";
  private static final String SIZE = "select size from journal_state where country = ?";
  private static final String ABOUT =
      "select "
          + StoredEntry.COLUMNS
          + " from journal_entry e left join journal_leaf l using (country, id)"
          + " where e.country = ? and e.resource = ? and (e.case_id = ? or e.case_id is null)"
          + " order by e.entry limit ?";

  private final EntityManager entities;
  private final Sealing sealing;

  JournalReader(EntityManager entities, Sealing sealing) {
    this.entities = entities;
    this.sealing = sealing;
  }

  /** How many positions a country's journal has. */
  @Transactional(TxType.MANDATORY)
  public long size(CountryCode journal) {
    long[] size = {0};
    read(journal, SIZE, select -> {}, row -> size[0] = row.getLong(1));
    return size[0];
  }

  /** What stands at the positions from one to before another. */
  @Transactional(TxType.MANDATORY)
  public List<JournalLine> lines(CountryCode journal, long from, long to) {
    return lines(journal, POSITIONS, from, to);
  }

  /** The entries among them that are about what the caller's organisation has to do with. */
  @Transactional(TxType.MANDATORY)
  public List<JournalLine> concerning(CountryCode journal, long from, long to) {
    return lines(journal, CONCERNING, from, to);
  }

  private List<JournalLine> lines(CountryCode journal, String query, long from, long to) {
    var lines = new ArrayList<JournalLine>();
    read(
        journal,
        query,
        select -> {
          select.setLong(2, from);
          select.setLong(3, to);
        },
        row -> lines.add(sealing.line(journal, row.getLong(1), StoredEntry.of(row))));
    return lines;
  }

  /**
   * The entries at these positions whose subject was erased, and where the marker of each stands;
   * empty if one of them has no marker yet in a journal of this size.
   */
  @Transactional(TxType.MANDATORY)
  public Optional<Map<UUID, Long>> erased(CountryCode journal, long from, long to, long size) {
    var markers = new HashMap<UUID, Long>();
    boolean[] complete = {true};
    read(
        journal,
        ERASED,
        select -> {
          select.setLong(2, from);
          select.setLong(3, to);
        },
        row -> {
          markers.put(row.getObject(1, UUID.class), row.getLong(2));
          complete[0] &= !row.wasNull() && row.getLong(2) < size;
        });
    return complete[0] ? Optional.of(markers) : Optional.empty();
  }

  /** The next entries of a country's journal about one case that have their position. */
  @Transactional(TxType.MANDATORY)
  public List<OpenedEntry> aboutCase(CountryCode journal, CaseId id, UUID after, int limit) {
    var entries = new ArrayList<OpenedEntry>();
    read(
        journal,
        ABOUT_CASE,
        select -> {
          select.setObject(2, id.value());
          select.setObject(3, after);
          select.setInt(4, limit);
        },
        row -> entries.add(sealing.open(journal, StoredEntry.of(row))));
    return entries;
  }

  /**
   * What a country's journal holds about one resource, oldest first.
   *
   * @param id the case to which the resource belongs, if it belongs to one
   */
  @Transactional(TxType.MANDATORY)
  public List<OpenedEntry> about(
      CountryCode journal, @Nullable CaseId id, UUID resource, int limit) {
    var entries = new ArrayList<OpenedEntry>();
    read(
        journal,
        ABOUT,
        select -> {
          select.setObject(2, resource);
          select.setObject(3, id == null ? null : id.value(), Types.OTHER);
          select.setInt(4, limit);
        },
        row -> entries.add(sealing.open(journal, StoredEntry.of(row))));
    return entries;
  }

  private void read(CountryCode journal, String query, Asking asking, Reading reading) {
    entities
        .unwrap(Session.class)
        .doWork(connection -> {
          try (var select = connection.prepareStatement(query)) {
            select.setString(1, journal.value());
            asking.ask(select);
            select.setFetchSize(FETCH);
            try (var rows = select.executeQuery()) {
              while (rows.next()) {
                reading.row(rows);
              }
            }
          }
        });
  }

  private interface Asking {
    void ask(PreparedStatement select) throws SQLException;
  }

  private interface Reading {
    void row(ResultSet row) throws SQLException;
  }
}
