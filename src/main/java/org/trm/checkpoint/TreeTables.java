package org.trm.checkpoint;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trm.shared.Bytes;
import org.trm.tlog.BrokenTree;
import org.trm.tlog.Hash;
import org.trm.tlog.Tile;
import org.trm.tlog.TilePath;
import org.trm.tlog.TileSource;
import org.trm.tlog.TreeHead;

/** One country's tree in the tables, seen through one connection of the sequencer. */
record TreeTables(Connection connection, String country) implements TileSource {

  private static final String STATE =
      "select size, tree_size, root from journal_state where country = ?";
  private static final String LEAVES =
      "select seq, kind, commitment from journal_leaf"
          + " where country = ? and seq >= ? and seq < ? order by seq";
  private static final String TILE =
      "select hashes from journal_tile where country = ? and level = ? and place = ?";
  private static final String KEEP =
      "insert into journal_tile (country, level, place, hashes) values (?, ?, ?, ?)"
          + " on conflict (country, level, place) do update set hashes = excluded.hashes";
  private static final String GROWN =
      "update journal_state set tree_size = ?, root = ? where country = ?";

  /** How far the journal has come; empty where it has no entry yet. */
  Optional<TreeState> state() throws SQLException {
    try (var select = connection.prepareStatement(STATE)) {
      select.setString(1, country);
      try (var row = select.executeQuery()) {
        return row.next() ? Optional.of(state(row)) : Optional.empty();
      }
    }
  }

  private static TreeState state(ResultSet row) throws SQLException {
    long size = row.getLong(2);
    var root = row.getBytes(3);
    return new TreeState(
        row.getLong(1),
        size == 0 || root == null ? TreeHead.EMPTY : new TreeHead(size, Hash.of(root)));
  }

  /** The leaves from here to before there; a gap among them is a {@link BrokenTree}. */
  List<Leaf> leaves(long from, long to) throws SQLException {
    var leaves = new ArrayList<Leaf>();
    try (var select = connection.prepareStatement(LEAVES)) {
      select.setString(1, country);
      select.setLong(2, from);
      select.setLong(3, to);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          if (rows.getLong(1) != from + leaves.size()) {
            throw missing(from + leaves.size());
          }
          leaves.add(new Leaf(rows.getString(2), Bytes.of(rows.getBytes(3))));
        }
      }
    }
    if (from + leaves.size() < to) {
      throw missing(from + leaves.size());
    }
    return leaves;
  }

  private static BrokenTree missing(long seq) {
    var bundle = TilePath.holding(TilePath.ENTRIES, seq, seq + 1);
    return new BrokenTree(bundle, "lacks the leaf at " + seq);
  }

  @Override
  public Tile read(TilePath path) {
    try (var select = connection.prepareStatement(TILE)) {
      select.setString(1, country);
      select.setInt(2, path.level());
      select.setLong(3, path.index());
      try (var row = select.executeQuery()) {
        if (!row.next()) {
          throw new BrokenTree(path, "is not there");
        }
        return tile(path, row.getBytes(1));
      }
    } catch (SQLException e) {
      throw new Unreadable(e);
    }
  }

  private static Tile tile(TilePath path, byte[] hashes) {
    int width = hashes.length / Hash.BYTES;
    if (width < path.width()) {
      throw new BrokenTree(path, "is too narrow");
    }
    return new Tile(new TilePath(path.level(), path.index(), width), Bytes.of(hashes));
  }

  void keep(List<Tile> changed, TreeHead head) throws SQLException {
    try (var keep = connection.prepareStatement(KEEP)) {
      for (var tile : changed) {
        keep.setString(1, country);
        keep.setInt(2, tile.path().level());
        keep.setLong(3, tile.path().index());
        keep.setBytes(4, tile.hashes().toArray());
        keep.addBatch();
      }
      keep.executeBatch();
    }
    try (var grown = connection.prepareStatement(GROWN)) {
      grown.setLong(1, head.size());
      grown.setBytes(2, head.root().toArray());
      grown.setString(3, country);
      grown.executeUpdate();
    }
  }

  /** A tile could not be asked for at all; its cause is the database's. */
  static final class Unreadable extends RuntimeException {
    Unreadable(SQLException cause) {
      super(cause);
    }

    SQLException failure() {
      return getCause() instanceof SQLException failure ? failure : new SQLException(this);
    }
  }
}
