package org.trm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.trm.verifier.SampleKeys.joined;
import static org.trm.verifier.SampleKeys.sha256;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A made-up journal, and the bundle that the specification makes of it. */
final class SampleJournal {

  private final String origin;
  private final SampleKeys keys;
  private final List<SampleEntry> entries;
  private final Map<String, byte[]> subtrees = new HashMap<>();

  SampleJournal(String country, List<SampleEntry> entries) {
    this("trm/" + country + "/journal", new SampleKeys("trm/" + country + "/journal"), entries);
  }

  private SampleJournal(String origin, SampleKeys keys, List<SampleEntry> entries) {
    this.origin = origin;
    this.keys = keys;
    this.entries = List.copyOf(entries);
  }

  /** Another history, signed with the same keys: what a dishonest operator would do. */
  SampleJournal rewritten(List<SampleEntry> others) {
    return new SampleJournal(origin, keys, others);
  }

  List<SampleEntry> entries() {
    return new ArrayList<>(entries);
  }

  String keys() {
    return keys.lines();
  }

  byte[] checkpoint() {
    return keys.checkpoint(entries.size(), hash(0, entries.size()));
  }

  /** The files of a whole bundle. */
  Map<String, byte[]> files() {
    return files(0, entries.size());
  }

  /** The files of the bundle that holds the entries from one to before another. */
  Map<String, byte[]> files(int from, int to) {
    var files = new TreeMap<String, byte[]>();
    int size = entries.size();
    for (int index = 0; index * 256 < size; index++) {
      int first = index * 256;
      int last = Math.min(size, first + 256);
      if ((first < to && from < last) || holdsMarker(first, last)) {
        files.put(name("entries", index, last - first), leaves(first, last));
        files.put(name("0", index, last - first), row(0, first, last));
      } else if (last - first < 256) {
        files.put(name("0", index, last - first), row(0, first, last));
      }
    }
    for (int level = 1; size >> (8 * level) > 0; level++) {
      int nodes = size >> (8 * level);
      for (int index = 0; index * 256 < nodes; index++) {
        int last = Math.min(nodes, index * 256 + 256);
        files.put(
            name(String.valueOf(level), index, last - index * 256), row(level, index * 256, last));
      }
    }
    var openings = new StringBuilder();
    for (int seq = from; seq < to; seq++) {
      openings.append(entries.get(seq).line(seq));
    }
    files.put("openings.ndjson", openings.toString().getBytes(UTF_8));
    files.put("checkpoint", checkpoint());
    return files;
  }

  private boolean holdsMarker(int first, int last) {
    return entries.subList(first, last).stream().anyMatch(SampleEntry::marker);
  }

  static String name(String level, int index, int width) {
    var path =
        index < 1000 ? "%03d".formatted(index) : "x%03d/%03d".formatted(index / 1000, index % 1000);
    return "tile/" + level + "/" + path + (width == 256 ? "" : ".p/" + width);
  }

  private byte[] leaves(int first, int last) {
    return SampleKeys.bytes(out -> {
      for (var entry : entries.subList(first, last)) {
        out.writeShort(entry.leaf().length);
        out.write(entry.leaf());
      }
    });
  }

  private byte[] row(int level, int first, int last) {
    int leaves = 1 << (8 * level);
    return SampleKeys.bytes(out -> {
      for (int node = first; node < last; node++) {
        out.write(hash(node * leaves, (node + 1) * leaves));
      }
    });
  }

  /** The hash over the leaves from first to before last, as RFC 6962 defines it. */
  private byte[] hash(int first, int last) {
    return switch (last - first) {
      case 0 -> sha256(new byte[0]);
      case 1 -> sha256(joined(new byte[] {0}, entries.get(first).leaf()));
      default -> {
        var known = subtrees.get(first + "-" + last);
        int middle = first + Integer.highestOneBit(last - first - 1);
        yield known == null ? remember(first, middle, last) : known;
      }
    };
  }

  private byte[] remember(int first, int middle, int last) {
    var hash = sha256(joined(new byte[] {1}, hash(first, middle), hash(middle, last)));
    if (last - first >= 256) {
      subtrees.put(first + "-" + last, hash);
    }
    return hash;
  }
}
