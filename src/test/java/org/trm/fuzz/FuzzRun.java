package org.trm.fuzz;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.trm.local.SampleUser;
import org.trm.local.Tokens;

/** Sends the requests of a seed over a few connections, and has each answer judged. */
final class FuzzRun {

  private static final int CONNECTIONS = 6;

  private final URI service;
  private final Tokens tokens;
  private final RequestMaker maker;
  private final Findings findings;

  FuzzRun(URI service, Tokens tokens, RequestMaker maker, Findings findings) {
    this.service = service;
    this.tokens = tokens;
    this.maker = maker;
    this.findings = findings;
  }

  /** Everybody's token, so that the requests themselves wait for no login. */
  static void logIn(List<SampleUser> users, Tokens tokens) {
    users.parallelStream().forEach(user -> user.token(tokens));
  }

  /** Sends those from one number to before another; whoever of the senders fails, all do. */
  void send(int from, int to) throws InterruptedException, ExecutionException {
    var next = new AtomicInteger(from);
    try (var senders = Executors.newFixedThreadPool(CONNECTIONS)) {
      var all = new ArrayList<Future<?>>();
      for (int i = 0; i < CONNECTIONS; i++) {
        all.add(senders.submit(() -> sendSome(next, to)));
      }
      for (var one : all) {
        one.get();
      }
    }
  }

  private void sendSome(AtomicInteger next, int to) {
    try (var wire = new Wire(service.getHost(), service.getPort())) {
      for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
        var request = maker.make(number);
        var token = request.who().map(user -> user.token(tokens)).orElse("");
        var bytes = request.bytes(token);
        findings.judge(request, wire.send(bytes, request.isWhole(), request.hasNoAnswerBody()));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
