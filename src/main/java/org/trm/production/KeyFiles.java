package org.trm.production;

import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Stream;

/** Keys that others on the machine can read or put in place, or that came from a laptop. */
final class KeyFiles implements Check {

  private static final Set<PosixFilePermission> OPEN =
      Set.of(OTHERS_READ, OTHERS_WRITE, GROUP_WRITE);

  @Override
  public Stream<String> faults(Installation installation) {
    if (installation.migratesOnly()) {
      return Stream.of();
    }
    var directory = installation.value("trm.keys.directory").map(Path::of).orElse(Path.of(""));
    if (Files.exists(directory.resolveSibling("secrets.properties"))) {
      return Stream.of("trm.keys.directory is the one that make run made: make keys of your own.");
    }
    try (var files = Files.list(directory)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(".p12"))
          .sorted()
          .toList()
          .stream()
          .flatMap(KeyFiles::faults);
    } catch (IOException e) {
      return Stream.of("trm.keys.directory cannot be read: set it to where the keystores are.");
    }
  }

  private static Stream<String> faults(Path file) {
    try {
      var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
      return view == null || Collections.disjoint(view.readAttributes().permissions(), OPEN)
          ? Stream.of()
          : Stream.of(
              "%s can be read by everybody or written by others: chmod 0440 or less."
                  .formatted(file.getFileName()));
    } catch (IOException e) {
      return Stream.of("%s cannot be looked at.".formatted(file.getFileName()));
    }
  }
}
