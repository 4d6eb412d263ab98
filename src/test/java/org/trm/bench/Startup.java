package org.trm.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.trm.local.RunningStack;

/** How long the packaged service takes from its start until it is ready, with data present. */
record Startup(double seconds, double processorSeconds) {

  private static final int PATIENCE_IN_SECONDS = 120;
  private static final int LOOK_AGAIN_IN_MILLISECONDS = 20;

  /** Starts another copy of what runs, with the same command but ports of its own. */
  static Startup again(ProcessHandle running, RunningStack stack) throws Exception {
    var port = freePort();
    var program =
        new ProcessBuilder(command(running, port))
            .directory(stack.data().resolve("api").toFile())
            .redirectErrorStream(true)
            .redirectOutput(log(stack).toFile());
    var begin = System.nanoTime();
    var started = program.start();
    try {
      awaitReady(started, URI.create("http://127.0.0.1:" + port + "/q/health/ready"));
      return new Startup(
          (System.nanoTime() - begin) / 1e9, Processors.used(started.toHandle()).toMillis() / 1e3);
    } finally {
      started.destroy();
      started.waitFor();
    }
  }

  private static Path log(RunningStack stack) {
    return stack.data().resolve("startup.log");
  }

  private static List<String> command(ProcessHandle running, int port) {
    var info = running.info();
    var command = new ArrayList<String>();
    command.add(info.command().orElseThrow());
    command.add("-Dquarkus.http.port=" + port);
    command.add("-Dquarkus.http.ssl-port=0"); // whichever is free
    command.addAll(Arrays.asList(info.arguments().orElseThrow()));
    return command;
  }

  private static void awaitReady(Process started, URI health) throws InterruptedException {
    var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_IN_SECONDS);
    try (var http = HttpClient.newHttpClient()) {
      while (!isReady(http, health)) {
        if (started.waitFor(LOOK_AGAIN_IN_MILLISECONDS, TimeUnit.MILLISECONDS)
            || System.nanoTime() > deadline) {
          throw new IllegalStateException("A second copy of the service did not become ready.");
        }
      }
    }
  }

  private static boolean isReady(HttpClient http, URI health) throws InterruptedException {
    try {
      var request = HttpRequest.newBuilder(health).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
