package org.trm.verifier;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Builds the tree from its leaves, tile by tile, and compares each tile with the bundle's.
 *
 * <p>Of tiles below which the bundle holds no leaves it takes the hash that the tile above names.
 */
final class Tree {

  private final Bundle bundle;
  private final long size;
  private final Hashes hashes;
  private final Peaks peaks;
  private final List<ByteArrayOutputStream> rows = new ArrayList<>();
  private long done;

  Tree(Bundle bundle, long size, Hashes hashes) {
    this.bundle = bundle;
    this.size = size;
    this.hashes = hashes;
    this.peaks = new Peaks(hashes);
  }

  /** How many leaves stand in the tree so far. */
  long grown() {
    return peaks.size();
  }

  /** The root of what stands so far and so many of these leaves more. */
  byte[] rootWith(List<byte[]> leaves, int many) {
    var earlier = peaks.copy();
    leaves.subList(0, many).forEach(leaf -> earlier.add(0, leaf));
    return earlier.root();
  }

  /** The hashes of the next tile's leaves, as the bundle states them. */
  List<byte[]> stated() {
    int width = TileName.width(0, done, size);
    var tile = tile(0, done, width);
    var leaves = new ArrayList<byte[]>(width);
    for (int at = 0; at < width; at++) {
      leaves.add(Arrays.copyOfRange(tile, at * Hashes.BYTES, (at + 1) * Hashes.BYTES));
    }
    return leaves;
  }

  /** Whether the bundle states the hashes of the next tile's leaves. */
  boolean isStated() {
    return bundle.has(TileName.ofHashes(0, done, size));
  }

  /** Adds the next tile's leaves. */
  void add(List<byte[]> leaves) {
    if (leaves.size() < TileName.FULL) {
      leaves.forEach(leaf -> peaks.add(0, leaf));
      done++;
    } else {
      var tile = new Peaks(hashes);
      leaves.forEach(leaf -> tile.add(0, leaf));
      addFull(tile.root());
    }
  }

  /** Adds the next tile by the hash that the tile above it states. */
  void addUnseen() {
    int width = TileName.width(1, done / TileName.FULL, size);
    var above = tile(1, done / TileName.FULL, width);
    int at = (int) (done % TileName.FULL) * Hashes.BYTES;
    addFull(Arrays.copyOfRange(above, at, at + Hashes.BYTES));
  }

  private void addFull(byte[] root) {
    peaks.add(8, root);
    done++;
    up(1, root);
  }

  private void up(int level, byte[] hash) {
    if (rows.size() < level) {
      rows.add(new ByteArrayOutputStream());
    }
    var row = rows.get(level - 1);
    row.writeBytes(hash);
    if (row.size() == TileName.FULL * Hashes.BYTES) {
      var tile = row.toByteArray();
      row.reset();
      compare(level, (done >> (8 * level)) - 1, tile);
      var above = new Peaks(hashes);
      for (int at = 0; at < tile.length; at += Hashes.BYTES) {
        above.add(0, Arrays.copyOfRange(tile, at, at + Hashes.BYTES));
      }
      up(level + 1, above.root());
    }
  }

  /** Compares the tiles at the right edge, and gives the root of everything. */
  byte[] finish() {
    for (int level = 1; level <= rows.size(); level++) {
      var row = rows.get(level - 1);
      if (row.size() > 0) {
        compare(level, size >> (8 * level + 8), row.toByteArray());
      }
    }
    return peaks.root();
  }

  private void compare(int level, long index, byte[] built) {
    int place = Arrays.mismatch(built, tile(level, index, built.length / Hashes.BYTES));
    if (place >= 0) {
      throw Fault.invalid(
          TileName.ofHashes(level, index, size),
          "hash " + place / Hashes.BYTES + " is not that of what is below");
    }
  }

  private byte[] tile(int level, long index, int width) {
    var name = TileName.ofHashes(level, index, size);
    var tile = bundle.read(name, width * Hashes.BYTES);
    if (tile.length != width * Hashes.BYTES) {
      throw Fault.invalid(name, "is shorter than " + width + " hashes");
    }
    return tile;
  }
}
