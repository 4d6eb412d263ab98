package org.trm.tlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes proofs about one tree from its tiles (RFC 6962 sections 2.1.1 and 2.1.2). */
public final class Proofs {

  private static final int BITS = 8;

  private final TileSource tiles;
  private final long size;
  private final Map<TilePath, List<Hash>> read = new HashMap<>();

  private Proofs(TileSource tiles, long size) {
    this.tiles = tiles;
    this.size = size;
  }

  /** Proofs about the tree of this size. */
  public static Proofs of(TileSource tiles, long size) {
    return new Proofs(tiles, size);
  }

  /** The root of the tree. */
  public Hash root() {
    return size == 0 ? Hash.OF_NOTHING : over(0, size);
  }

  /** The hash of one leaf. */
  public Hash leaf(long index) {
    refuseBeyond(index + 1);
    return over(index, index + 1);
  }

  /** What shows that the leaf at this index is in the tree. */
  public List<Hash> inclusion(long index) {
    refuseBeyond(index + 1);
    var proof = new ArrayList<Hash>();
    long start = 0;
    long end = size;
    while (end - start > 1) {
      long middle = start + split(end - start);
      boolean left = index < middle;
      proof.addFirst(left ? over(middle, end) : over(start, middle));
      start = left ? start : middle;
      end = left ? middle : end;
    }
    return proof;
  }

  /** What shows that the tree continues the one of this size. */
  public List<Hash> consistency(long earlier) {
    refuseBeyond(earlier);
    var proof = new ArrayList<Hash>();
    long start = 0;
    long end = size;
    while (earlier > 0 && end != earlier) {
      long middle = start + split(end - start);
      boolean left = earlier <= middle;
      proof.addFirst(left ? over(middle, end) : over(start, middle));
      start = left ? start : middle;
      end = left ? middle : end;
    }
    if (start > 0) {
      proof.addFirst(over(start, end));
    }
    return proof;
  }

  /** The hash over the leaves from start to before end; start is where such a subtree begins. */
  private Hash over(long start, long end) {
    long leaves = end - start;
    if (Long.bitCount(leaves) == 1) {
      return complete(start, Long.numberOfTrailingZeros(leaves));
    }
    long middle = start + split(leaves);
    return Hash.ofNode(over(start, middle), over(middle, end));
  }

  /** A complete subtree lies within one tile. */
  private Hash complete(long start, int height) {
    int level = height / BITS;
    long place = start >> (level * BITS);
    int from = (int) (place & (TilePath.FULL - 1));
    int many = 1 << (height % BITS);
    var path = TilePath.holding(level, place, size);
    var hashes = read.computeIfAbsent(path, one -> tiles.read(one).toList());
    return Peaks.over(hashes.subList(from, from + many));
  }

  /** The largest power of two below this number of leaves. */
  private static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }

  private void refuseBeyond(long end) {
    if (end < 0 || end > size) {
      throw new IllegalArgumentException("the tree ends before that");
    }
  }
}
