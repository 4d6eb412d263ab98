package org.trm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.trm.local.CannotStart;
import org.trm.local.RunningStack;
import org.trm.local.SampleUser;
import org.trm.local.Stack;
import org.trm.local.Tokens;

/**
 * Sends hostile requests to the packaged service: {@code make fuzz FUZZ_REQUESTS=100000}, and one
 * of them again with {@code FUZZ_SEED} and {@code FUZZ_ONLY}.
 */
public final class Fuzz {

  private static final Path DATA = Path.of("target/local/fuzz");
  private static final String NETWORK = "network";

  private final RunningStack stack;
  private final Tokens tokens;
  private final Findings findings;
  private final List<SampleUser> users = SampleUser.all();

  private Fuzz(RunningStack stack, long seed) {
    this.stack = stack;
    this.tokens = new Tokens(stack);
    this.findings = new Findings(seed);
  }

  public static void main(String[] arguments) throws Exception {
    long seed = number("FUZZ_SEED").orElseGet(() -> ThreadLocalRandom.current().nextLong(1 << 30));
    int requests = number("FUZZ_REQUESTS").orElse(100_000L).intValue();
    try (var stack = Stack.measured(DATA)) {
      System.exit(new Fuzz(stack.start(), seed).run(seed, requests) ? 0 : 1);
    } catch (CannotStart e) {
      System.err.println(e.sentence());
      System.exit(1);
    }
  }

  private boolean run(long seed, int requests) throws Exception {
    FuzzRun.logIn(users, tokens);
    var world = World.made(stack.api(), tokens);
    var operations = Operation.in(Path.of("target/openapi/openapi.json"));
    var maker = new RequestMaker(seed, world, operations, users);
    var run = new FuzzRun(stack.api(), tokens, maker, findings);
    var only = number("FUZZ_ONLY").map(Long::intValue);
    if (only.isPresent()) {
      var request = maker.make(only.get());
      System.out.println(request + "\n" + new String(request.bytes("..."), UTF_8));
    }
    int from = only.orElse(0);
    int to = only.map(one -> one + 1).orElse(requests);
    System.out.printf(
        "%d requests of the seed %d to %d operations%n", to - from, seed, operations.size());
    for (int next = from; next < to; next += 5_000) {
      run.send(next, Math.min(to, next + 5_000));
      System.out.printf(
          "%d sent, %d found%n", Math.min(to, next + 5_000) - from, findings.found().size());
    }
    look();
    System.out.printf("refused and on record: %d; %s%n", findings.denied(), findings);
    findings.found().forEach(System.out::println);
    return findings.found().isEmpty();
  }

  private void look() throws Exception {
    try (Stream<Path> files = Files.walk(DATA)) {
      for (var log : files.filter(file -> file.toString().endsWith("api.log")).toList()) {
        try (Stream<String> lines = Files.lines(log)) {
          lines.forEach(line -> findings.overheard("the log", line));
        }
      }
    }
    findings.overheard("a metric", get("", "/q/metrics"));
    for (var realm : users.stream().map(SampleUser::realm).distinct().toList()) {
      if (!realm.equals(NETWORK)) { // nobody pulls that journal over HTTP
        findings.compare(realm, recorded(realm));
      }
    }
  }

  /** What an auditor pulls, once the last entries have their position. */
  private Set<String> recorded(String realm) throws Exception {
    awaitSequenced();
    var token = tokens.user(realm + "-desk-auditor");
    var journal = "/v1/journal/" + realm.toUpperCase(Locale.ROOT) + "/entries?limit=100000";
    var requests = new HashSet<String>();
    long from = 0;
    for (boolean more = true; more; ) {
      var lines = get(token, journal + "&after=" + (from - 1)).lines().toList();
      lines.forEach(line -> requests.addAll(Findings.requestsIn(line)));
      from += lines.size();
      more = !lines.isEmpty();
    }
    return requests;
  }

  private void awaitSequenced() throws SQLException, InterruptedException {
    try (var connection = stack.connect("postgres");
        var pending =
            connection.prepareStatement(
                "select count(*) from journal_entry e where not exists"
                    + " (select from journal_leaf l where l.country = e.country and l.id = e.id)")) {
      for (int i = 0; i < 300; i++) {
        try (var row = pending.executeQuery()) {
          row.next();
          if (row.getLong(1) == 0) {
            return;
          }
        }
        Thread.sleep(Duration.ofMillis(200));
      }
    }
  }

  private String get(String token, String path) throws IOException, InterruptedException {
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create(stack.api() + path));
      if (!token.isEmpty()) {
        request.header("Authorization", "Bearer " + token);
      }
      return http.send(request.build(), BodyHandlers.ofString()).body();
    }
  }

  private static Optional<Long> number(String name) {
    return Optional.ofNullable(System.getenv(name))
        .filter(one -> !one.isBlank())
        .map(Long::valueOf);
  }
}
