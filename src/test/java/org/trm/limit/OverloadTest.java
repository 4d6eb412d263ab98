package org.trm.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.local.LocalStack;
import org.trm.local.Tokens;

/** More than can be served at once is turned away at once, and afterwards all is as before. */
@QuarkusTest
class OverloadTest {

  private static final int MORE_THAN_ARE_SERVED = 160;

  @Test
  @Asvs({"13.2.6", "15.2.2"})
  void whatIsTooMuchIsTurnedAwayAtOnceAndThenAllGoesOn() throws Exception {
    try (var http = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> calls;
      try (var _ = withoutAJournal()) {
        calls = IntStream.range(0, MORE_THAN_ARE_SERVED).mapToObj(_ -> ask(http)).toList();
        var first = CompletableFuture.anyOf(calls.toArray(CompletableFuture[]::new)).get();
        assertEquals(503, ((HttpResponse<?>) first).statusCode());
        assertEquals(200, http.send(alive(), BodyHandlers.discarding()).statusCode());
      }
      var answers = calls.stream().map(CompletableFuture::join).toList();
      assertTrue(
          Set.of(404, 503).containsAll(answers.stream().map(HttpResponse::statusCode).toList()));
      assertTrue(answers.stream().anyMatch(OverloadTest::wasTurnedAway));
      answers.stream().filter(one -> one.statusCode() == 503).forEach(OverloadTest::saysWhen);
    }
    Actor.of("rs-shelter-caseworker").calls().get("/v1/me").then().statusCode(200);
  }

  private static CompletableFuture<HttpResponse<String>> ask(HttpClient http) {
    var call =
        HttpRequest.newBuilder(service().resolve("/v1/cases/" + UUID.randomUUID()))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + Tokens.of("rs-shelter-caseworker"))
            .header("Purpose-Of-Use", "CASEWORK")
            .build();
    return http.sendAsync(call, BodyHandlers.ofString());
  }

  private static URI service() {
    return URI.create("http://localhost:" + RestAssured.port);
  }

  private static HttpRequest alive() {
    return HttpRequest.newBuilder(service().resolve("/q/health/live")).build();
  }

  private static boolean wasTurnedAway(HttpResponse<String> answer) {
    return answer.headers().firstValue("Retry-After").equals(Optional.of("1"));
  }

  private static void saysWhen(HttpResponse<String> answer) {
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    assertTrue(answer.body().contains("\"type\":\"/problems/unavailable\""));
  }

  private static Connection withoutAJournal() throws SQLException {
    var connection = LocalStack.current().connect("postgres");
    connection.setAutoCommit(false);
    try (var lock = connection.createStatement()) {
      lock.execute("lock table journal_entry in access exclusive mode");
    }
    return connection;
  }
}
