package org.trm.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A program that the stack started; what it says goes to the end of its log. */
final class Child {
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final String name;
  private final Process process;
  private final Path log;

  private Child(String name, Process process, Path log) {
    this.name = name;
    this.process = process;
    this.log = log;
  }

  static Child start(String name, ProcessBuilder program, Path log) {
    try {
      var process =
          program
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(nothing()))
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      return new Child(name, process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  CompletableFuture<Process> ended() {
    return process.onExit();
  }

  String trouble() {
    return "%s stopped by itself; %s says why.".formatted(name, log);
  }

  /** For programs that have an end: a build. */
  void awaitEnd() throws InterruptedException {
    if (process.waitFor() != 0) {
      throw new CannotStart("%s failed; %s says why.".formatted(name, log));
    }
  }

  void awaitReady(URI health) throws InterruptedException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    try (var http = HttpClient.newHttpClient()) {
      while (!answers(http, health)) {
        if (process.waitFor(200, TimeUnit.MILLISECONDS)) {
          throw new CannotStart("%s stopped while starting; %s says why.".formatted(name, log));
        }
        if (System.nanoTime() > deadline) {
          throw new CannotStart("%s was not ready in time; see %s.".formatted(name, log));
        }
      }
    }
  }

  static boolean answers(HttpClient http, URI health) throws InterruptedException {
    var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static File nothing() {
    return new File(System.getProperty("os.name", "").startsWith("Win") ? "NUL" : "/dev/null");
  }
}
