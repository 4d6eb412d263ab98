package org.trm.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a killed launcher left running. Each process is noted with its number and its first moment,
 * because numbers are given again; the lock tells a launcher that still runs from one that is gone.
 */
final class Leftovers implements AutoCloseable {
  private static final Duration CLOCK_DRIFT = Duration.ofSeconds(10);

  private final Path file;
  private final FileChannel lock;

  private Leftovers(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
  }

  /** Takes the data directory for this launcher and stops what an earlier one left behind. */
  static Leftovers stoppedIn(Path data) {
    try {
      Files.createDirectories(data);
      var lock =
          FileChannel.open(
              data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        lock.close();
        throw new CannotStart(
            "TRM Handoff already runs with the data in %s: stop that one first.".formatted(data));
      }
      var leftovers = new Leftovers(data.resolve("processes"), lock);
      leftovers.stop(postmaster(data.resolve("postgres")));
      Files.deleteIfExists(leftovers.file);
      return leftovers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void add(ProcessHandle process) {
    var first = process.info().startInstant().orElse(Instant.EPOCH);
    try {
      Files.writeString(
          file,
          "%d %d%n".formatted(process.pid(), first.toEpochMilli()),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop(Optional<ProcessHandle> postmaster) throws IOException {
    var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
    var children = lines.stream().flatMap(line -> alive(line).stream()).toList();
    children.forEach(Processes::stop);
    postmaster.ifPresent(Processes::stopPostgres);
  }

  private static Optional<ProcessHandle> alive(String line) {
    var cells = line.split(" ", -1);
    var first = Instant.ofEpochMilli(Long.parseLong(cells[1]));
    return ProcessHandle.of(Long.parseLong(cells[0])).filter(process -> began(process, first));
  }

  private static boolean began(ProcessHandle process, Instant first) {
    return process
        .info()
        .startInstant()
        .map(start -> Duration.between(start, first).abs().compareTo(CLOCK_DRIFT) < 0)
        .orElse(false);
  }

  /** PostgreSQL notes its own number: first line of its file, its first second on the third. */
  private static Optional<ProcessHandle> postmaster(Path cluster) throws IOException {
    var note = cluster.resolve("postmaster.pid");
    if (!Files.exists(note)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(note)) {
      var noted = lines.limit(3).toList();
      return alive(noted.getFirst() + " " + Long.parseLong(noted.get(2)) * 1000);
    }
  }
}
