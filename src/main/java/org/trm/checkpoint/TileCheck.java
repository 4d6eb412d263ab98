package org.trm.checkpoint;

import java.sql.Connection;
import java.sql.SQLException;
import org.trm.tlog.BrokenTree;
import org.trm.tlog.TilePath;

/** Compares one tile of leaf hashes with the entries below it and the tiles above it. */
final class TileCheck {

  private static final String CHANGED =
      "select min(l.seq) from journal_leaf l left join journal_entry e using (country, id)"
          + " where l.country = ? and l.seq >= ? and l.seq < ?"
          + " and e.commitment is distinct from l.commitment";

  private final Connection connection;
  private final String country;
  private final TreeTables tables;
  private final long size;

  TileCheck(Connection connection, String country) throws SQLException {
    this.connection = connection;
    this.country = country;
    this.tables = new TreeTables(connection, country);
    this.size = tables.state().map(state -> state.tree().size()).orElse(0L);
  }

  boolean isLast(long index) {
    return (index + 1) * TilePath.FULL >= size;
  }

  /** Throws {@link BrokenTree}, naming the place, if anything does not fit. */
  void demandSound(long index) throws SQLException {
    long from = index * TilePath.FULL;
    if (from >= size) {
      return;
    }
    var path = TilePath.holding(0, from, size);
    var hashes = tables.read(path).toList();
    var leaves = tables.leaves(from, from + path.width());
    for (int at = 0; at < leaves.size(); at++) {
      if (!leaves.get(at).hash().equals(hashes.get(at))) {
        throw new BrokenTree(path, "does not hold the leaf at " + (from + at));
      }
    }
    demandEntries(path, from);
    demandAbove(path);
  }

  private void demandEntries(TilePath path, long from) throws SQLException {
    try (var select = connection.prepareStatement(CHANGED)) {
      select.setString(1, country);
      select.setLong(2, from);
      select.setLong(3, from + path.width());
      try (var row = select.executeQuery()) {
        row.next();
        long changed = row.getLong(1);
        if (!row.wasNull()) {
          throw new BrokenTree(path, "is not of the entry at " + changed);
        }
      }
    }
  }

  /** A full tile stands in the one above; where it is the last there, that one is looked at too. */
  private void demandAbove(TilePath path) {
    if (path.width() < TilePath.FULL) {
      return;
    }
    var above = TilePath.holding(path.level() + 1, path.index(), size);
    var place = (int) (path.index() % TilePath.FULL);
    if (!tables.read(above).toList().get(place).equals(tables.read(path).root())) {
      throw new BrokenTree(above, "does not hold the tile " + path.path());
    }
    if (place == TilePath.FULL - 1) {
      demandAbove(above);
    }
  }
}
