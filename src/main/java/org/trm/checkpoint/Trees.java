package org.trm.checkpoint;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.trm.tlog.BrokenTree;
import org.trm.tlog.Growth;
import org.trm.tlog.TilePath;

/** Grows the countries' trees in the transaction that gives entries their positions. */
@Singleton
public class Trees {

  private static final int BATCH = 5000;

  private final Refusals refusals;

  Trees(Refusals refusals) {
    this.refusals = refusals;
  }

  /**
   * Adds up to 5,000 leaves that have a position and are not in the tree yet; whoever calls holds
   * the country's row of state. A tree that does not fit its own root grows no further, while its
   * entries go on to get positions.
   *
   * @return how many leaves still wait to be added
   */
  public long grow(Connection connection, String country) throws SQLException {
    try {
      return grow(new TreeTables(connection, country));
    } catch (BrokenTree e) { // found before anything is written
      refusals.refuse(country, Refusal.TREE_DAMAGED, String.valueOf(e.getMessage()));
      return 0;
    } catch (TreeTables.Unreadable e) {
      throw e.failure();
    }
  }

  private static long grow(TreeTables tables) throws SQLException {
    var state = tables.state().orElseThrow();
    var tree = state.tree();
    long end = Math.min(state.positions(), tree.size() + BATCH);
    if (end == tree.size()) {
      return 0;
    }
    var growth = Growth.from(tree.size(), tables);
    if (!growth.head().equals(tree)) {
      throw new BrokenTree(
          TilePath.holding(0, tree.size() - 1, tree.size()), "or one above it was changed");
    }
    tables.leaves(tree.size(), end).forEach(leaf -> growth.add(leaf.hash()));
    tables.keep(growth.changed(), growth.head());
    return state.positions() - end;
  }
}
