package org.trm.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a process really has. */
final class Memory {

  private static final double KIBIBYTES = 1024;
  private static final String LINE = "VmRSS:";

  private Memory() {}

  /** Its resident set in MiB. */
  static double residentOf(ProcessHandle process) throws IOException, InterruptedException {
    var status = Path.of("/proc", String.valueOf(process.pid()), "status");
    return Files.exists(status) ? told(status) : asked(process);
  }

  private static double told(Path status) throws IOException {
    try (var lines = Files.lines(status)) {
      return lines
              .filter(line -> line.startsWith(LINE))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .sum()
          / KIBIBYTES;
    }
  }

  private static double asked(ProcessHandle process) throws IOException, InterruptedException {
    var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
    var said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    if (ps.waitFor() != 0) {
      throw new IllegalStateException("The service's memory could not be read.");
    }
    return Long.parseLong(said.strip()) / KIBIBYTES;
  }
}
