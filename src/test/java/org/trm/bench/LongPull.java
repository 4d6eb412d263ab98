package org.trm.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An auditor's pulls of a very long journal, and what the service's memory was meanwhile. */
final class LongPull {

  static final int ENTRIES = 1_000_000;

  private static final String AUDITOR = "rs-desk-auditor";
  private static final String PATH = "/v1/journal/RS/entries?limit=";
  private static final List<String> FORMS =
      List.of("application/x-ndjson", "text/csv", "application/fhir+ndjson");
  private static final int WARM = 20_000;
  private static final long A_MOMENT = 200_000_000;
  private static final double MEBIBYTE = 1 << 20;
  private static final Pattern HEAP =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\",[^}]*} ([0-9.E]+)");

  private final Service service;
  private final ProcessHandle process;
  private final Telling telling;

  private LongPull(Service service, ProcessHandle process, Telling telling) {
    this.service = service;
    this.process = process;
    this.telling = telling;
  }

  interface Telling {
    void say(String what, Object... values);
  }

  /** Pulls in each form, and once with a crash in the middle; anything amiss is a failure. */
  static void measure(Service service, ProcessHandle process, Telling telling) throws Exception {
    var pull = new LongPull(service, process, telling);
    for (var form : FORMS) {
      pull.pull(form, 0, WARM, WARM);
    }
    for (var form : FORMS) {
      pull.measure(form);
    }
    pull.resume();
  }

  private void measure(String form) throws Exception {
    var live = live();
    var before = Memory.residentOf(process);
    var begin = System.nanoTime();
    var used = Processors.used(process);
    var bytes = new AtomicLong();
    var highest = highestDuring(() -> bytes.set(pull(form, 0, ENTRIES, ENTRIES)));
    telling.say(
        "%s: %,d entries, %.0f MiB in %.1f s (%.1f s of the service's processor time)",
        form,
        ENTRIES,
        bytes.get() / MEBIBYTE,
        (System.nanoTime() - begin) / 1e9,
        Processors.used(process).minus(used).toMillis() / 1e3);
    telling.say(
        "  resident %.0f MiB before, at most %.0f MiB meanwhile; live heap %.1f MiB before, %.1f MiB after",
        before, highest, live, live());
  }

  /** The connection breaks in the middle; what follows the last whole line is asked for. */
  private void resume() throws Exception {
    var form = FORMS.getFirst();
    pull(form, 0, ENTRIES, ENTRIES / 2);
    pull(form, ENTRIES / 2, ENTRIES, ENTRIES - ENTRIES / 2);
    telling.say("  broken off after %,d and resumed: every position once, in order", ENTRIES / 2);
  }

  /** Reads so many lines, then closes; each must be of the next position. */
  private long pull(String form, int from, int limit, int lines) throws Exception {
    long bytes = 0;
    try (var body = service.read(AUDITOR, PATH + limit + "&after=" + (from - 1), form);
        var reader = reader(body)) {
      if (form.equals("text/csv")) {
        demand(reader.readLine(), "seq,");
      }
      for (int seq = from; seq < from + lines; seq++) {
        var line = demand(reader.readLine(), mark(form, seq));
        bytes += line.length() + 1;
      }
      if (from + lines == ENTRIES && reader.readLine() != null && limit == lines) {
        throw new IllegalStateException("The pull gave more than was asked for.");
      }
    }
    return bytes;
  }

  /** By what a line is known to be of this position; an AuditEvent is only known to be one. */
  private static String mark(String form, int seq) {
    return switch (form) {
      case "text/csv" -> seq + ",";
      case "application/x-ndjson" -> "\"seq\":" + seq + ",";
      default -> "{\"resourceType\":\"AuditEvent\"";
    };
  }

  private static BufferedReader reader(InputStream body) {
    return new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8), 1 << 16);
  }

  private static String demand(@Nullable String line, String seq) {
    if (line == null || !line.contains(seq)) {
      throw new IllegalStateException("The pull lacks the line of " + seq);
    }
    return line;
  }

  private double highestDuring(Work work) throws Exception {
    var highest = new AtomicLong();
    var watch =
        Thread.ofPlatform()
            .daemon()
            .start(() -> {
              while (!Thread.interrupted()) {
                highest.accumulateAndGet(resident(), Math::max);
                LockSupport.parkNanos(A_MOMENT);
              }
            });
    try {
      work.go();
    } finally {
      watch.interrupt();
      watch.join();
    }
    return highest.get();
  }

  private interface Work {
    void go() throws Exception;
  }

  private long resident() {
    try {
      return Math.round(Memory.residentOf(process));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What of the heap is left after a collection, in MiB. */
  private double live() throws Exception {
    var collected =
        new ProcessBuilder("jcmd", String.valueOf(process.pid()), "GC.run")
            .redirectErrorStream(true)
            .start();
    collected.getInputStream().transferTo(OutputStream.nullOutputStream());
    if (collected.waitFor() != 0) {
      throw new IllegalStateException("jcmd could not ask for a collection.");
    }
    var metrics = service.read(AUDITOR, "/q/metrics", BodyHandlers.ofString());
    return HEAP.matcher(metrics)
            .results()
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .sum()
        / MEBIBYTE;
  }
}
