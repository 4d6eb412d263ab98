package org.trm.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.trm.local.RunningStack;

/** Who uses the processors: the service, the database, and the clients, which are this process. */
record Processors(ProcessHandle service, ProcessHandle database) {

  static Processors of(RunningStack stack) throws IOException {
    return new Processors(api(), postmaster(stack));
  }

  /** What was used, in milliseconds. */
  record Used(double service, double database, double clients) {
    Used each(int count) {
      return new Used(service / count, database / count, clients / count);
    }
  }

  /** What all have used since they began. */
  record Reading(Duration service, Map<Long, Duration> database, Duration clients) {
    Reading {
      database = Map.copyOf(database);
    }

    /** A backend that has ended meanwhile takes what it used with it. */
    Used since(Reading before) {
      var used = Duration.ZERO;
      for (var backend : database.entrySet()) {
        var earlier = before.database.getOrDefault(backend.getKey(), Duration.ZERO);
        used = used.plus(backend.getValue().minus(earlier));
      }
      return new Used(
          service.minus(before.service).toMillis(),
          used.toMillis(),
          clients.minus(before.clients).toMillis());
    }
  }

  Reading read() {
    var backends = new HashMap<Long, Duration>();
    Stream.concat(Stream.of(database), database.descendants())
        .forEach(process -> backends.put(process.pid(), used(process)));
    return new Reading(used(service), backends, used(ProcessHandle.current()));
  }

  static Duration used(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Keycloak has a program of the same name, in another folder. */
  private static ProcessHandle api() {
    return ProcessHandle.current()
        .children()
        .filter(child ->
            child.info().arguments().stream()
                .flatMap(Arrays::stream)
                .anyMatch(word -> word.endsWith("quarkus-app/quarkus-run.jar")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The service's process was not found."));
  }

  private static ProcessHandle postmaster(RunningStack stack) throws IOException {
    try (var lines = Files.lines(stack.data().resolve("postgres/postmaster.pid"))) {
      var number = Long.parseLong(lines.findFirst().orElseThrow().strip());
      return ProcessHandle.of(number).orElseThrow();
    }
  }
}
