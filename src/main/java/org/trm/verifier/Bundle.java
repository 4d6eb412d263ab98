package org.trm.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The zip that was pulled: only what is asked for is read, and at the end nothing may be left. */
final class Bundle implements AutoCloseable {

  static final String CHECKPOINT = "checkpoint";
  static final String OPENINGS = "openings.ndjson";

  private final ZipFile zip;
  private final TreeSet<String> unread = new TreeSet<>();

  private Bundle(ZipFile zip) {
    this.zip = zip;
    zip.stream().map(ZipEntry::getName).forEach(this::list);
  }

  static Bundle open(Path file) {
    try {
      return new Bundle(new ZipFile(file.toFile()));
    } catch (IOException e) {
      throw Fault.invalid(String.valueOf(file.getFileName()), "cannot be read as a zip");
    }
  }

  private void list(String name) {
    if (!unread.add(name)) {
      throw Fault.invalid(name, "is in the bundle twice");
    }
  }

  boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /** The whole file, which may have no more bytes than this. */
  byte[] read(String name, int limit) {
    try (var in = stream(name)) {
      var bytes = in.readNBytes(limit + 1);
      if (bytes.length > limit) {
        throw Fault.invalid(name, "is longer than it can be");
      }
      return bytes;
    } catch (IOException e) {
      throw Fault.invalid(name, "cannot be read");
    }
  }

  InputStream stream(String name) {
    var entry = zip.getEntry(name);
    if (entry == null) {
      throw Fault.invalid(name, "is not in the bundle");
    }
    unread.remove(name);
    try {
      return zip.getInputStream(entry);
    } catch (IOException e) {
      throw Fault.invalid(name, "cannot be read");
    }
  }

  /** What nobody asked for proves nothing, and might be taken for something that does. */
  void refuseTheRest() {
    if (!unread.isEmpty()) {
      throw Fault.invalid(unread.first(), "does not belong in this bundle");
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
