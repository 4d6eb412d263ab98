package org.trm.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.trm.checkpoint.PublishedTree;
import org.trm.journal.JournalLine;
import org.trm.journal.JournalReader;
import org.trm.shared.Bytes;
import org.trm.shared.CountryCode;
import org.trm.tlog.TilePath;

/**
 * Opens a journal piece by piece, each in a transaction of its own: however slow somebody reads, no
 * connection waits for them, and no more than one piece is held.
 */
@ApplicationScoped
class Positions {

  /** No journal gets as far: beyond it, JSON's readers take one position for another. */
  static final long LAST = (1L << 53) - 1;

  /** How many a piece holds. */
  static final int PIECE = 1_000;

  private final JournalReader reader;
  private final PublishedTree tree;

  Positions(JournalReader reader, PublishedTree tree) {
    this.reader = reader;
    this.tree = tree;
  }

  /** The piece that begins here and ends before there, or sooner. */
  @Transactional
  List<JournalLine> piece(CountryCode country, long from, long to) {
    return reader.lines(country, from, Math.min(to, from + PIECE));
  }

  /** A tile of the tree that was signed. */
  @Transactional
  Bytes tile(CountryCode country, TilePath path) {
    return tree.tile(country, path).orElseThrow();
  }
}
