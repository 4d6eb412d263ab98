package org.trm.tlog;

import java.util.regex.Pattern;

/**
 * Where a tile stands, as C2SP tlog-tiles writes it: {@code tile/0/x001/234.p/5}.
 *
 * @param level 0 for hashes of leaves, 1 for hashes of full tiles below, and so on to 63; {@link
 *     #ENTRIES} for the leaves themselves
 * @param index which one of its level
 * @param width how many it holds; {@link #FULL} unless it is partial
 */
public record TilePath(int level, long index, int width) {

  /** The level at which the leaves themselves stand. */
  public static final int ENTRIES = -1;

  /** How many a full tile holds. */
  public static final int FULL = 256;

  static final int LEVELS = 64;
  private static final int BITS = 8;
  private static final long INDEXES = 1_000_000_000_000_000_000L;
  private static final Pattern FORM =
      Pattern.compile(
          "tile/(entries|0|[1-9][0-9]?)/((?:x[0-9]{3}/){0,5}[0-9]{3})(?:\\.p/([1-9][0-9]{0,2}))?");

  public TilePath {
    if (level < ENTRIES || level >= LEVELS) {
      throw new IllegalArgumentException("a tile's level is 0 to 63");
    }
    if (index < 0 || index >= INDEXES) {
      throw new IllegalArgumentException("a tile's index has at most 18 digits");
    }
    if (width < 1 || width > FULL) {
      throw new IllegalArgumentException("a tile is 1 to 256 wide");
    }
  }

  /**
   * The tile of this level in which this hash of the level stands, as wide as the tree makes it.
   */
  public static TilePath holding(int level, long place, long treeSize) {
    long index = place >> BITS;
    long filled = onLevel(level, treeSize) - (index << BITS);
    return new TilePath(level, index, (int) Math.min(FULL, filled));
  }

  /** Reads a path, or refuses it. */
  public static TilePath parse(String path) {
    var form = FORM.matcher(path);
    if (!form.matches()) {
      throw new IllegalArgumentException("not the path of a tile");
    }
    int level = form.group(1).equals("entries") ? ENTRIES : Integer.parseInt(form.group(1));
    long index = Long.parseLong(form.group(2).replace("x", "").replace("/", ""));
    var partial = form.group(3);
    int width = partial == null ? FULL : Integer.parseInt(partial);
    if (partial != null && width == FULL) {
      throw new IllegalArgumentException("a partial tile is 1 to 255 wide");
    }
    return new TilePath(level, index, width);
  }

  /** How many hashes a tree of this size has on a level. */
  static long onLevel(int level, long treeSize) {
    int shift = BITS * Math.max(0, level);
    return shift >= Long.SIZE - 1 ? 0 : treeSize >> shift;
  }

  /** Whether a tree of this size has all that this tile holds. */
  public boolean isWithin(long treeSize) {
    long present = onLevel(level, treeSize);
    return index < present >> BITS || (index == present >> BITS && width <= (present & (FULL - 1)));
  }

  /** The path below the log's own address. */
  public String path() {
    var digits = "%03d".formatted(index);
    var padded = "0".repeat((3 - digits.length() % 3) % 3) + digits;
    var groups = new StringBuilder();
    for (int at = 0; at < padded.length(); at += 3) {
      boolean last = at + 3 == padded.length();
      groups.append(last ? "" : "x").append(padded, at, at + 3).append(last ? "" : "/");
    }
    return "tile/%s/%s%s"
        .formatted(
            level == ENTRIES ? "entries" : String.valueOf(level),
            groups,
            width == FULL ? "" : ".p/" + width);
  }
}
