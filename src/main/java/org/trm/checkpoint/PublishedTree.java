package org.trm.checkpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.trm.shared.Bytes;
import org.trm.shared.CountryCode;
import org.trm.tlog.Checkpoint;
import org.trm.tlog.EntryBundle;
import org.trm.tlog.Hash;
import org.trm.tlog.LeafProof;
import org.trm.tlog.Note;
import org.trm.tlog.Proofs;
import org.trm.tlog.TilePath;

/** What of each country's tree has been signed, for anybody to read; nothing beyond that. */
@ApplicationScoped
public class PublishedTree {

  private static final String NOTE = "select note from journal_checkpoint where country = ?";
  private static final String LEAVES = "select kind, commitment from journal_leaves(?, ?, ?)";

  private final EntityManager entities;

  PublishedTree(EntityManager entities) {
    this.entities = entities;
  }

  /** The last signed checkpoint; empty before the first. */
  @Transactional(TxType.MANDATORY)
  public Optional<Note> checkpoint(CountryCode country) {
    return reading(
            connection -> {
              try (var select = connection.prepareStatement(NOTE)) {
                select.setString(1, country.value());
                try (var row = select.executeQuery()) {
                  return row.next() ? Optional.of(row.getString(1)) : Optional.<String>empty();
                }
              }
            })
        .map(Note::parse);
  }

  /** A tile of hashes or a bundle of leaves; empty where the last checkpoint does not cover it. */
  @Transactional(TxType.MANDATORY)
  public Optional<Bytes> tile(CountryCode country, TilePath path) {
    return checkpoint(country)
        .filter(note -> path.isWithin(Checkpoint.parse(note.text()).head().size()))
        .map(note ->
            path.level() == TilePath.ENTRIES ? leaves(country, path) : hashes(country, path));
  }

  /** What proves that the leaf at a position is in the last checkpoint's tree; empty beyond it. */
  @Transactional(TxType.MANDATORY)
  public Optional<LeafProof> proof(CountryCode country, long seq) {
    return checkpoint(country)
        .filter(note -> seq < Checkpoint.parse(note.text()).head().size())
        .map(note -> new LeafProof(seq, inclusion(country, seq, note), note));
  }

  private List<Hash> inclusion(CountryCode country, long seq, Note note) {
    long size = Checkpoint.parse(note.text()).head().size();
    return reading(
        connection -> Proofs.of(new TreeTables(connection, country.value()), size).inclusion(seq));
  }

  private Bytes hashes(CountryCode country, TilePath path) {
    var tile = reading(connection -> new TreeTables(connection, country.value()).read(path));
    return Bytes.of(Arrays.copyOf(tile.hashes().toArray(), path.width() * Hash.BYTES));
  }

  private Bytes leaves(CountryCode country, TilePath path) {
    var leaves =
        reading(connection -> {
          var contents = new ArrayList<Bytes>();
          try (var select = connection.prepareStatement(LEAVES)) {
            select.setString(1, country.value());
            select.setLong(2, path.index() * TilePath.FULL);
            select.setInt(3, path.width());
            try (var rows = select.executeQuery()) {
              while (rows.next()) {
                contents.add(new Leaf(rows.getString(1), Bytes.of(rows.getBytes(2))).content());
              }
            }
          }
          return contents;
        });
    return Bytes.of(EntryBundle.write(leaves));
  }

  private <T> T reading(Reading<T> work) {
    return entities.unwrap(Session.class).doReturningWork(work::from);
  }

  private interface Reading<T> {
    T from(Connection connection) throws SQLException;
  }
}
