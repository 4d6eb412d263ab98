package org.trm.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trm.local.SampleUser;

/** What came to light, and what the journals must have. */
final class Findings {

  /** What stands in every hostile word. */
  static final Pattern MARK = Pattern.compile("Zq[0-9a-z]{1,6}zz");

  private static final Pattern REQUEST = Pattern.compile("\"request\":\"([0-9a-f-]{36})\"");
  private static final int UNAVAILABLE = 503;
  private static final int AT_THE_DOOR = 16 << 20;

  private final long seed;
  private final Queue<String> found = new ConcurrentLinkedQueue<>();
  private final Map<String, LongAdder> statuses = new ConcurrentSkipListMap<>();

  /** Whose token was not believed any more: the realm withdrew it under way. */
  private final Set<String> strangers = ConcurrentHashMap.newKeySet();

  private final Map<String, Denial> denials = new ConcurrentHashMap<>();

  Findings(long seed) {
    this.seed = seed;
  }

  /** A known caller was refused: what that was in short, and where that is on record. */
  record Denial(int number, String request, String told, SampleUser who) {}

  /** Looks at one answer. */
  void judge(Request request, Answer answer) {
    statuses.computeIfAbsent(answer.told(), _ -> new LongAdder()).increment();
    if (answer.status() == 0 && request.isWhole()) {
      note(request, "the connection was closed without an answer");
    }
    if (answer.status() >= 500 && answer.status() != UNAVAILABLE) {
      note(request, "a failure of ours: " + answer);
    }
    if (answer.status() >= 300) {
      repeats(request, answer);
    }
    leaks(request, answer);
    if (answer.status() == 401) {
      request.who().map(SampleUser::username).ifPresent(strangers::add);
    }
    if (answer.status() >= 400 && answer.status() < 500 && answer.status() != 401) {
      request.who().ifPresent(user -> deny(request, user, answer));
    }
  }

  private void repeats(Request request, Answer answer) {
    if (answer.text().contains(request.mark())) {
      note(request, "what was sent is repeated: " + answer);
    }
  }

  private void leaks(Request request, Answer answer) {
    var own = request.who().map(SampleUser::organisation).orElse("");
    var text = answer.text();
    for (var holder : World.holders()) {
      if (!holder.equals(own) && text.contains(World.canaryOf(holder))) {
        note(request, "something of " + holder + " came to light: " + answer);
      }
    }
  }

  private void deny(Request request, SampleUser user, Answer answer) {
    if (request.body().toArray().length > Findings.AT_THE_DOOR) {
      return; // turned away before anybody looked who it is
    }
    answer
        .header("X-Request-Id")
        .ifPresentOrElse(
            id ->
                denials.put(
                    id, new Denial(request.number(), request.toString(), answer.told(), user)),
            () -> statuses.computeIfAbsent("(at the door)", _ -> new LongAdder()).increment());
  }

  /** Looks at what was said elsewhere: a line of a log, the metrics. */
  void overheard(String where, String text) {
    text.lines()
        .filter(line -> MARK.matcher(line).find())
        .forEach(line -> found.add(where + " repeats what was sent: " + line));
    for (var holder : World.holders()) {
      if (text.contains(World.canaryOf(holder))) {
        found.add(where + " has something of " + holder);
      }
    }
  }

  /** The requests that an entry of a journal names. */
  static List<String> requestsIn(String entry) {
    return REQUEST.matcher(entry).results().map(found -> found.group(1)).toList();
  }

  /** Compares what was refused with the requests that the journals name. */
  void compare(String realm, Set<String> recorded) {
    denials.forEach((id, denial) -> {
      if (denial.who().realm().equals(realm)
          && !recorded.contains(id)
          && !strangers.contains(denial.who().username())) {
        note(denial.number(), denial.request(), "refused, and not on record: " + denial.told());
      }
    });
  }

  long denied() {
    return denials.size();
  }

  long unavailable() {
    return statuses.entrySet().stream()
        .filter(one -> one.getKey().startsWith("503"))
        .mapToLong(one -> one.getValue().sum())
        .sum();
  }

  private void note(Request request, String what) {
    note(request.number(), request.toString(), what);
  }

  private void note(int number, String request, String what) {
    found.add(
        "%s: %s; again: make fuzz FUZZ_SEED=%d FUZZ_ONLY=%d"
            .formatted(request, what, seed, number));
  }

  /** What was found, each kind of thing a few times. */
  List<String> found() {
    return found.stream()
        .collect(Collectors.groupingBy(one -> one.replaceAll("#\\d+|=\\d+|Zq\\w+", "")))
        .values()
        .stream()
        .flatMap(same -> same.stream().limit(3))
        .sorted()
        .toList();
  }

  @Override
  public String toString() {
    return statuses.entrySet().stream()
        .map(one -> one.getKey() + ": " + one.getValue())
        .collect(Collectors.joining(", ", "", "; not believed any more: " + strangers));
  }
}
