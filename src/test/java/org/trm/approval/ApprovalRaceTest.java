package org.trm.approval;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** However many decide at the same moment, there is one decision. */
@QuarkusTest
@Asvs("15.4.2")
class ApprovalRaceTest {

  private static final int MANY = 50;

  private final List<Actor> deciders =
      List.of(Actor.of("rs-desk-coordinator"), Actor.of("rs-shelter-data-protection"));
  private Before before;

  @BeforeEach
  void somethingWaits() {
    before = Before.asksForAnInstrument("rs-desk-data-protection");
    deciders.forEach(one -> one.gets(before.path()));
  }

  @Test
  void fiftyAtOnceMakeOneDecision() {
    var told = together(i -> decides(i, UUID.randomUUID().toString()));
    assertEquals(Map.of("200", 1L, "412 stale-version", MANY - 1L), told);
    assertEquals(1, decisions());
  }

  @Test
  void fiftyTimesTheSameRequestIsOne() {
    var key = UUID.randomUUID().toString();
    var told = together(_ -> decides(0, key));
    assertTrue(
        Set.of("200", "409 request-still-running").containsAll(told.keySet()), told::toString);
    assertEquals(1, decisions());
  }

  @Test
  void ofTheWordAndTheTakingBackOneComesFirst() {
    var proposer = Actor.of("rs-desk-data-protection");
    var why = "{\"reason\": \"SAID_IN_ERROR\"}";
    var told =
        together(i ->
            i % 2 == 0
                ? decides(i, UUID.randomUUID().toString())
                : proposer.posts(
                    before.path() + "/take-back",
                    why,
                    new Version("\"1\"", UUID.randomUUID().toString())));
    assertEquals(Map.of("200", 1L, "412 stale-version", MANY - 1L), told);
    var id = before.view().id().toString();
    var back = Stored.rows("approval_taken_back").stream().filter(row -> row.contains(id)).count();
    assertEquals(1, decisions() + back);
  }

  /** Half of them agree, half say no. */
  private Response decides(int i, String key) {
    var version = new Version("\"1\"", key);
    var decider = deciders.get(i % 2);
    return i % 4 < 2
        ? decider.posts(before.path() + "/approve", version)
        : decider.posts(before.path() + "/decline", "{\"reason\": \"TOO_EARLY\"}", version);
  }

  private long decisions() {
    var id = before.view().id().toString();
    return Stored.rows("approval_decision").stream().filter(row -> row.contains(id)).count();
  }

  private static Map<String, Long> together(IntFunction<Response> call) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(MANY)) {
      var answers =
          IntStream.range(0, MANY)
              .mapToObj(i ->
                  threads.submit(() -> {
                    start.await();
                    return Told.by(call.apply(i));
                  }))
              .toList();
      start.countDown();
      return answers.stream()
          .map(ApprovalRaceTest::get)
          .collect(groupingBy(one -> one, counting()));
    }
  }

  private static String get(Future<String> answer) {
    try {
      return answer.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
