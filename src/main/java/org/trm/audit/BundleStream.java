package org.trm.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.trm.journal.JournalLine;
import org.trm.journal.JournalLine.Opened;
import org.trm.tlog.TilePath;

/** Writes a bundle out, tile by tile and piece by piece; it is never held whole. */
@ApplicationScoped
class BundleStream {

  private final Positions positions;

  BundleStream(Positions positions) {
    this.positions = positions;
  }

  void write(BundlePlan plan, OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    put(zip, "checkpoint", plan.checkpoint().toString().getBytes(UTF_8));
    writeLeaves(plan, zip);
    for (int level = 1; plan.tiles(level) > 0; level++) {
      for (long index = 0; index < plan.tiles(level); index++) {
        writeTile(plan, plan.tile(level, index), zip);
      }
    }
    writeOpenings(plan, zip);
    zip.finish();
  }

  /** The leaves that are opened or mark an erasure, with their hashes; and the right edge's. */
  private void writeLeaves(BundlePlan plan, ZipOutputStream zip) throws IOException {
    var marked = plan.marked();
    for (long index = 0; index < plan.tiles(0); index++) {
      var hashes = plan.tile(0, index);
      boolean seen = plan.opens(index) || marked.contains(index);
      if (seen || hashes.width() < TilePath.FULL) {
        writeTile(plan, hashes, zip);
      }
      if (seen) {
        writeTile(plan, new TilePath(TilePath.ENTRIES, index, hashes.width()), zip);
      }
    }
  }

  private void writeTile(BundlePlan plan, TilePath path, ZipOutputStream zip) throws IOException {
    put(zip, path.path(), positions.tile(plan.country(), path).toArray());
  }

  private void writeOpenings(BundlePlan plan, ZipOutputStream zip) throws IOException {
    zip.putNextEntry(new ZipEntry("openings.ndjson"));
    for (long from = plan.from(); from < plan.to(); from += Positions.PIECE) {
      for (var line : positions.piece(plan.country(), from, plan.to())) {
        refuseUnmarked(plan, line);
        zip.write((line.text() + "\n").getBytes(UTF_8));
      }
    }
    zip.closeEntry();
  }

  /** Erased while the bundle was written: better none than one that looks unlawful. */
  private static void refuseUnmarked(BundlePlan plan, JournalLine line) throws IOException {
    if (line instanceof Opened entry
        && entry.subject() == null
        && !plan.erased().containsKey(entry.id())) {
      throw new IOException("a subject was erased meanwhile: pull the bundle again");
    }
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content);
    zip.closeEntry();
  }
}
