package org.trm.tlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** A tree whose tiles lie in memory, and the same tree hashed the slow way. */
final class Memory implements TileSource {

  static final TileSource EMPTY =
      path -> {
        throw new BrokenTree(path, "is not there");
      };

  private final Map<String, Tile> tiles = new HashMap<>();
  private TreeHead head = TreeHead.EMPTY;

  static Memory of(List<Hash> leaves) {
    var memory = new Memory();
    memory.grow(leaves);
    return memory;
  }

  /** Leaves that are the same at every run. */
  static List<Hash> leaves(int number) {
    var random = new Random(number);
    return Stream.generate(() -> new byte[40])
        .limit(number)
        .peek(random::nextBytes)
        .map(Hash::ofLeaf)
        .toList();
  }

  /** Hashes straight from the definition. */
  static Hash slowly(List<Hash> leaves) {
    if (leaves.size() < 2) {
      return leaves.isEmpty() ? Hash.OF_NOTHING : leaves.getFirst();
    }
    int middle = Integer.highestOneBit(leaves.size() - 1);
    return Hash.ofNode(
        slowly(leaves.subList(0, middle)), slowly(leaves.subList(middle, leaves.size())));
  }

  void grow(List<Hash> leaves) {
    var growth = Growth.from(head.size(), this);
    leaves.forEach(growth::add);
    growth.changed().forEach(tile -> tiles.put(place(tile.path()), tile));
    head = growth.head();
  }

  TreeHead head() {
    return head;
  }

  long count(int level, int width) {
    return tiles.values().stream()
        .filter(tile -> tile.path().level() == level && tile.path().width() == width)
        .count();
  }

  int size() {
    return tiles.size();
  }

  @Override
  public Tile read(TilePath path) {
    var tile = tiles.get(place(path));
    return tile == null ? EMPTY.read(path) : tile;
  }

  private static String place(TilePath path) {
    return path.level() + "/" + path.index();
  }
}
