package org.trm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A way in which bundles can be spoilt; chance says where. */
enum Mutation {
  LEAF_BYTE {
    @Override
    Spoilt spoil(Random dice) {
      return invalid(flipped(any("tile/entries/", dice), dice));
    }
  },
  OPENING_BYTE {
    @Override
    Spoilt spoil(Random dice) {
      return invalid(flipped("openings.ndjson", dice));
    }
  },
  TILE_BYTE {
    @Override
    Spoilt spoil(Random dice) {
      return invalid(flipped(any("tile/" + dice.nextInt(2) + "/", dice), dice));
    }
  },
  CHECKPOINT_BYTE {
    @Override
    Spoilt spoil(Random dice) {
      return invalid(flipped("checkpoint", dice), "checkpoint");
    }
  },
  FILE_LEFT_OUT {
    @Override
    Spoilt spoil(Random dice) {
      var files = new TreeMap<>(FILES);
      var name = any("", dice);
      files.remove(name);
      return invalid(files, name);
    }
  },
  OPENINGS_SWAPPED {
    @Override
    Spoilt spoil(Random dice) {
      int first = dice.nextInt(SIZE - 1);
      int second = first + 1 + dice.nextInt(SIZE - first - 1);
      var lines = lines();
      Collections.swap(lines, first, second);
      return invalid(opened(lines), "index " + first + ":");
    }
  },
  OPENING_LEFT_OUT {
    @Override
    Spoilt spoil(Random dice) {
      int index = dice.nextInt(SIZE);
      var lines = lines();
      lines.remove(index);
      return invalid(opened(lines), "index " + index + ":");
    }
  },
  REWRITTEN_UP_TO_THE_ROOT {
    @Override
    Spoilt spoil(Random dice) {
      var entries = SERBIA.entries();
      entries.set(dice.nextInt(SIZE), entries.get(dice.nextInt(SIZE)).saying("core", "x", true));
      var files = new TreeMap<>(SERBIA.rewritten(entries).files());
      files.put("checkpoint", FILES.get("checkpoint"));
      return invalid(files, "checkpoint");
    }
  },
  PAIR_DIFFERS {
    @Override
    Spoilt spoil(Random dice) {
      var entries = SLOVENIA.entries();
      int index = crossing(entries, dice);
      var name =
          List.of("id", "action", "outcome", "occurredAt", "packetHash").get(dice.nextInt(5));
      entries.set(index, entries.get(index).saying("core", name, "other"));
      return diverged(entries, name);
    }
  },
  PAIR_OF_ANOTHER_HANDOFF {
    @Override
    Spoilt spoil(Random dice) {
      var entries = SLOVENIA.entries();
      int index = crossing(entries, dice);
      entries.set(index, entries.get(index).saying("subject", "resource", "other"));
      return diverged(entries, "handoff");
    }
  },
  PAIR_MISSING {
    @Override
    Spoilt spoil(Random dice) {
      var entries = SLOVENIA.entries();
      entries.remove(crossing(entries, dice));
      return diverged(entries, "missing from the journal of SI");
    }
  };

  private static final SampleJournals JOURNALS = SampleJournals.of(360, 10);
  static final SampleJournal SERBIA = JOURNALS.serbia();
  static final SampleJournal SLOVENIA = JOURNALS.slovenia();
  static final Map<String, byte[]> FILES = Collections.unmodifiableMap(SERBIA.files());
  private static final int SIZE = SERBIA.entries().size();

  /**
   * Bundles that must not be found sound.
   *
   * @param bundles one, or two countries'
   * @param exit what the verifier must exit with
   * @param place what its answer must name
   */
  record Spoilt(List<Map<String, byte[]>> bundles, int exit, String place) {}

  abstract Spoilt spoil(Random dice);

  private static Spoilt invalid(Map<String, byte[]> files, String... place) {
    return new Spoilt(List.of(files), 40, String.join("", place));
  }

  private static Spoilt diverged(List<SampleEntry> slovenian, String place) {
    return new Spoilt(List.of(FILES, SLOVENIA.rewritten(slovenian).files()), 30, place);
  }

  /** Where the next entry stands that crossed the border and is not among the youngest. */
  private static int crossing(List<SampleEntry> entries, Random dice) {
    int from = dice.nextInt(entries.size() - 20);
    var crosses = entries.stream().map(SampleEntry::crosses).toList();
    return from + crosses.subList(from, crosses.size()).indexOf(true);
  }

  private static Map<String, byte[]> flipped(String name, Random dice) {
    var bytes = requireNonNull(FILES.get(name)).clone();
    bytes[dice.nextInt(bytes.length)] ^= (byte) (1 + dice.nextInt(255));
    return with(name, bytes);
  }

  private static Map<String, byte[]> opened(List<String> lines) {
    return with("openings.ndjson", String.join("", lines).getBytes(UTF_8));
  }

  private static Map<String, byte[]> with(String name, byte[] content) {
    var files = new TreeMap<>(FILES);
    files.put(name, content);
    return files;
  }

  private static String any(String under, Random dice) {
    var names = FILES.keySet().stream().filter(name -> name.startsWith(under)).toList();
    return names.get(dice.nextInt(names.size()));
  }

  private static List<String> lines() {
    var text = new String(FILES.get("openings.ndjson"), UTF_8);
    return new ArrayList<>(text.lines().map(line -> line + "\n").toList());
  }
}
