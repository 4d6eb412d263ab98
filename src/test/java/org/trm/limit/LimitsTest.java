package org.trm.limit;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** Whoever asks too often is told so, and when to come again; nobody else feels it. */
@QuarkusTest
class LimitsTest {

  private static final Actor ANA = Actor.of("rs-shelter-caseworker");
  private static final Actor BO = Actor.of("si-shelter-caseworker");

  @BeforeEach
  void littleIsAllowed() {
    var few = new Few();
    QuarkusMock.installMockForType(new Allowances(few, few), Allowances.class);
  }

  @Test
  void everyAnswerSaysWhatIsLeft() {
    var answer = me(ANA);
    assertEquals("\"person\";q=4;w=60", answer.header("RateLimit-Policy"));
    assertEquals("\"person\";r=3;t=15", answer.header("RateLimit"));
  }

  @Test
  @Asvs({"2.3.2", "2.4.1"})
  void whoeverAsksTooOftenIsToldWhenToComeAgain() {
    IntStream.range(0, 4).forEach(_ -> me(ANA).then().statusCode(200));
    var answer = me(ANA);
    assertEquals("429 too-many-requests", Told.by(answer));
    assertEquals("15", answer.header("Retry-After"));
    assertEquals("\"person\";r=0;t=15", answer.header("RateLimit"));
    me(BO).then().statusCode(200);
  }

  @Test
  @Asvs("16.3.3")
  void itIsOnRecordAndAFloodOfItIsNotAFloodOfEntries() {
    QuarkusMock.installMockForType(new Unrecorded(new Few()), Unrecorded.class);
    long before = Stored.entries();
    IntStream.range(0, 20).forEach(_ -> me(ANA));
    assertEquals(1, Stored.entries() - before);
  }

  @Test
  @Asvs("2.4.1")
  void whoeverGuessesIdsIsSlowed() {
    IntStream.range(0, 2).forEach(_ -> assertEquals("404 not-found", Told.by(guess(ANA))));
    assertEquals("429 too-many-requests", Told.by(guess(ANA)));
    assertEquals("429 too-many-requests", Told.by(me(ANA)));
    assertEquals("404 not-found", Told.by(guess(BO)));
  }

  @Test
  void whoeverTriesWhatTheyMayNotIsSlowedToo() {
    IntStream.range(0, 2).forEach(_ -> assertEquals("403 not-allowed", Told.by(events(ANA))));
    assertEquals("429 too-many-requests", Told.by(events(ANA)));
  }

  /** The address is the one that connects, whatever a header says. */
  @Test
  @Asvs({"4.1.3", "15.3.4"})
  void nobodyGetsAnotherAddressByAHeader() {
    IntStream.range(0, 3).forEach(n -> forwarded("198.51.100." + n).then().statusCode(401));
    forwarded("198.51.100.77").then().statusCode(429);
  }

  @Test
  void badTokensAreSlowedAndAGoodOneFromThereIsAnswered() {
    IntStream.range(0, 3).forEach(_ -> forged().then().statusCode(401));
    forged().then().statusCode(429).header("Retry-After", Integer::parseInt, greaterThan(0));
    me(ANA).then().statusCode(200).header("RateLimit-Policy", equalTo("\"person\";q=4;w=60"));
  }

  private static Response forwarded(String address) {
    return RestAssured.given()
        .auth()
        .oauth2("not.a.token")
        .header("X-Forwarded-For", address)
        .header("Forwarded", "for=" + address)
        .header("X-Real-IP", address)
        .get("/v1/me");
  }

  private static Response forged() {
    return RestAssured.given().auth().oauth2("a.b." + UUID.randomUUID()).get("/v1/me");
  }

  private static Response me(Actor actor) {
    return actor.calls().get("/v1/me");
  }

  private static Response guess(Actor actor) {
    return actor.gets("/v1/cases/" + UUID.randomUUID());
  }

  private static Response events(Actor actor) {
    return actor.calls().get("/v1/events");
  }
}
