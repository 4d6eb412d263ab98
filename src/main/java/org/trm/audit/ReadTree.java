package org.trm.audit;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.trm.checkpoint.JournalKeys;
import org.trm.checkpoint.PublishedTree;
import org.trm.shared.Bytes;
import org.trm.shared.CountryCode;
import org.trm.tlog.Note;
import org.trm.tlog.TilePath;
import org.trm.web.Outcome;

/**
 * Hands out what was signed of a country's journal; it says nothing, so nobody's reading counts.
 */
@ApplicationScoped
class ReadTree {

  private final PublishedTree tree;
  private final JournalKeys keys;

  ReadTree(PublishedTree tree, JournalKeys keys) {
    this.tree = tree;
    this.keys = keys;
  }

  @Transactional
  Outcome<String> checkpoint(CountryCode country) {
    return outcome(tree.checkpoint(country).map(Note::toString));
  }

  /** A tile of hashes or a bundle of leaves, by its path. */
  @Transactional
  Outcome<Bytes> tile(CountryCode country, String path) {
    return outcome(tilePath(path).flatMap(tile -> tree.tile(country, tile)));
  }

  /** What the country's checkpoints are checked with, one key a line; only of who has signed. */
  @Transactional
  Outcome<String> keys(CountryCode country) {
    return outcome(
        tree.checkpoint(country)
            .map(signed ->
                keys.verifiers(country).stream().map(key -> key.vkey() + "\n").collect(joining())));
  }

  private static Optional<TilePath> tilePath(String path) {
    try {
      return Optional.of(TilePath.parse(path));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // an address that no tile has
    }
  }

  private static <T> Outcome<T> outcome(Optional<T> found) {
    return found.<Outcome<T>>map(Outcome::done).orElseGet(Outcome::notFound);
  }
}
