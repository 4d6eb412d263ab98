package org.trm.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;

/** Files that only their owner may read, and that are never seen half written. */
final class PrivateFile {
  private PrivateFile() {}

  static void write(Path file, String content) throws IOException {
    write(file, content.getBytes(UTF_8));
  }

  static void write(Path file, byte[] content) throws IOException {
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, ownerOnly());
    Files.write(draft, content);
    Files.move(draft, file, ATOMIC_MOVE);
  }

  static Properties properties(Path file) throws IOException {
    var values = new Properties();
    try (var reader = Files.newBufferedReader(file, UTF_8)) {
      values.load(reader);
    }
    return values;
  }

  private static FileAttribute<?>[] ownerOnly() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return new FileAttribute<?>[0];
    }
    var rights = PosixFilePermissions.fromString("rw-------");
    return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(rights)};
  }
}
