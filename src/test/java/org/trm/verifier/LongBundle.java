package org.trm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.trm.verifier.SampleKeys.joined;
import static org.trm.verifier.SampleKeys.sha256;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a made-up bundle of any length, to see how long the verifiers take and what they need. */
final class LongBundle {

  private final ZipOutputStream zip;
  private final List<byte[]> leaves = new ArrayList<>();

  private LongBundle(ZipOutputStream zip) {
    this.zip = zip;
  }

  public static void main(String[] words) throws IOException {
    var folder = Files.createDirectories(Path.of(words[0]));
    var keys = new SampleKeys("trm/rs/journal");
    Files.writeString(folder.resolve("keys.txt"), keys.lines());
    try (var file = Files.newOutputStream(folder.resolve("rs.zip"));
        var zip = new ZipOutputStream(new BufferedOutputStream(file))) {
      new LongBundle(zip).write(Integer.parseInt(words[1]), keys);
    }
  }

  private void write(int entries, SampleKeys keys) throws IOException {
    var dice = new Random(entries);
    zip.putNextEntry(new ZipEntry("openings.ndjson"));
    for (int seq = 0; seq < entries; seq++) {
      var entry = SampleJournals.entry(seq, dice);
      leaves.add(entry.leaf());
      zip.write(entry.line(seq).getBytes(UTF_8));
    }
    zip.closeEntry();
    var row = new ArrayList<byte[]>();
    for (int first = 0; first < entries; first += 256) {
      writeLeaves(first, leaves.subList(first, Math.min(entries, first + 256)));
    }
    leaves.forEach(leaf -> row.add(sha256(joined(new byte[] {0}, leaf))));
    var root = root(row);
    writeRows(row);
    put("checkpoint", keys.checkpoint(entries, root));
  }

  private void writeLeaves(int first, List<byte[]> some) throws IOException {
    var bytes =
        SampleKeys.bytes(out -> {
          for (var leaf : some) {
            out.writeShort(leaf.length);
            out.write(leaf);
          }
        });
    put(SampleJournal.name("entries", first / 256, some.size()), bytes);
  }

  private void writeRows(List<byte[]> leaves) throws IOException {
    var row = leaves;
    for (int level = 0; !row.isEmpty(); level++) {
      var above = new ArrayList<byte[]>();
      for (int first = 0; first < row.size(); first += 256) {
        var tile = row.subList(first, Math.min(row.size(), first + 256));
        put(
            SampleJournal.name(String.valueOf(level), first / 256, tile.size()),
            joined(tile.toArray(byte[][]::new)));
        if (tile.size() == 256) {
          above.add(root(tile));
        }
      }
      row = above;
    }
  }

  private static byte[] root(List<byte[]> row) {
    if (row.size() == 1) {
      return row.getFirst();
    }
    int middle = Integer.highestOneBit(row.size() - 1);
    return sha256(
        joined(
            new byte[] {1}, root(row.subList(0, middle)), root(row.subList(middle, row.size()))));
  }

  private void put(String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
