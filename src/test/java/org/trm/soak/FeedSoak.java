package org.trm.soak;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.trm.bench.Journey;
import org.trm.bench.Service;
import org.trm.local.RunningStack;
import org.trm.local.Stack;
import org.trm.local.Tokens;
import org.trm.verifier.Verify;

/** Lets the service and its database crash while many write and many follow, and compares. */
public final class FeedSoak {

  private static final Path DATA = Path.of("target/local/soak");
  private static final int MOVERS = 16;
  private static final int CRASHES = 4;

  private final Stack stack;
  private final RunningStack running;
  private final Client client;
  private final Tokens tokens;
  private final int events;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger expected = new AtomicInteger(Integer.MAX_VALUE);

  private FeedSoak(Stack stack, RunningStack running, int events) {
    this.stack = stack;
    this.running = running;
    this.client = new Client(running);
    this.tokens = new Tokens(running);
    this.events = events;
  }

  /** Takes how many events; exits with 0 when all that was promised held. */
  public static void main(String[] arguments) {
    int events = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
    try (var stack = Stack.measured(DATA)) {
      new FeedSoak(stack, stack.start(), events).rages();
      System.exit(0);
    } catch (Exception e) {
      System.err.println("The soak failed: " + e);
      System.exit(1);
    }
  }

  private void rages() throws Exception {
    var movers = movers();
    var begin = System.nanoTime();
    say(
        "%d events by %d writers; the service is killed and PostgreSQL crashes ...",
        events, MOVERS);
    Map<String, List<String>> made = new HashMap<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var followers = new ArrayList<Future<Map<String, List<String>>>>();
      for (var country : List.of("rs", "si", "rs", "si")) {
        followers.add(threads.submit(follower(country, movers, followers.size())));
      }
      var moving = new HashMap<String, Future<List<String>>>();
      movers.forEach(mover -> moving.put(mover.handoff(), threads.submit(mover)));
      for (int crash = 1; crash <= CRASHES; crash++) {
        awaitMoves(events * crash / (CRASHES + 1), moving);
        crash(crash);
      }
      for (var mover : moving.entrySet()) {
        made.put(mover.getKey(), mover.getValue().get());
      }
      expected.set(events);
      for (var follower : followers) {
        demand(made.equals(follower.get()), "a follower was told otherwise than what was done");
      }
    }
    say(
        "%d events in %d s; %d requests were not answered and sent again",
        made.values().stream().mapToInt(List::size).sum(),
        Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
        client.unanswered());
    say("Nothing was missed, nothing came twice, and all in its order, four times over.");
    verify();
  }

  private List<Mover> movers() throws Exception {
    var movers = new ArrayList<Mover>();
    var service = new Service(running);
    for (int i = 0; i < MOVERS; i++) {
      var journey = new Journey(service);
      journey.open();
      journey.draft();
      journey.submit();
      var token = token(() -> tokens.user("rs-desk-focal-point"));
      movers.add(new Mover(client, token, journey.handoff(), journey.version(), done, events));
    }
    return movers;
  }

  private Follower follower(String country, List<Mover> movers, int seed) {
    var handoffs = movers.stream().map(Mover::handoff).collect(Collectors.toSet());
    var token = token(() -> tokens.system(country + "-desk-system", "events"));
    return new Follower(client, token, handoffs, expected, new Random(seed));
  }

  private static Supplier<String> token(Supplier<String> fetching) {
    return () -> {
      try {
        return fetching.get();
      } catch (RuntimeException e) {
        throw new Client.TokenAway(e);
      }
    };
  }

  private void awaitMoves(int many, Map<String, Future<List<String>>> moving) throws Exception {
    while (done.get() < many) {
      LockSupport.parkNanos(50_000_000);
      for (var mover : moving.values()) {
        if (mover.isDone()) {
          mover.get(); // it has failed: none is through yet
        }
      }
    }
  }

  private void crash(int which) throws Exception {
    var begin = System.nanoTime();
    if (which % 2 == 1) {
      stack.killService();
    } else {
      stack.crashDatabase();
    }
    say(
        "  %s after %d events, and was back after %.1f s",
        which % 2 == 1 ? "the service was killed" : "PostgreSQL crashed",
        done.get(),
        (System.nanoTime() - begin) / 1e9);
  }

  /** Both journals are what was signed, and agree on everything that crossed the border. */
  private void verify() throws Exception {
    var keys = DATA.resolve("keys.txt");
    Files.write(keys, read("rs", "keys", BodyHandlers.ofByteArray()));
    Files.write(keys, read("si", "keys", BodyHandlers.ofByteArray()), StandardOpenOption.APPEND);
    var question = new ArrayList<>(List.of("--keys", keys.toString()));
    for (var country : List.of("rs", "si")) {
      var bundle = DATA.resolve(country + ".zip");
      question.add(read(country, "bundle", BodyHandlers.ofFile(bundle)).toString());
    }
    var said = new ByteArrayOutputStream();
    int exit = Verify.run(question, new PrintStream(said, true, UTF_8));
    say("%s", said.toString(UTF_8).strip());
    demand(exit == 0, "the journals do not verify");
  }

  private <T> T read(String country, String what, BodyHandler<T> form)
      throws IOException, InterruptedException {
    var path = "/v1/journal/" + country.toUpperCase(Locale.ROOT) + "/" + what;
    var request =
        HttpRequest.newBuilder(running.api().resolve(path))
            .header("Authorization", "Bearer " + tokens.user(country + "-desk-auditor"))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      var answer = http.send(request, form);
      demand(answer.statusCode() == 200, path + " was answered with " + answer.statusCode());
      return answer.body();
    }
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static void say(String what, Object... values) {
    System.out.printf(what + "%n", values);
  }
}
