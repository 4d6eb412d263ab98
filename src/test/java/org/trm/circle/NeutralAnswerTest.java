package org.trm.circle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.circle.Insiders.CASEWORKER;
import static org.trm.circle.Insiders.seals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;

/** Whether somebody is there, nobody outside learns, and no search tells more than nothing. */
@QuarkusTest
class NeutralAnswerTest {

  private static final Actor ELSEWHERE = Actor.of("hr-shelter-caseworker");

  @Test
  void everybodyWhoAsksIsToldTheSame() {
    var told =
        Stream.of("RELATIVE", "AUTHORITY", "PRESS")
            .flatMap(asker -> Stream.of("TELEPHONE", "LETTER").map(how -> asking(asker, how)))
            .map(asked -> CASEWORKER.posts("/v1/neutral-answers", asked).asString())
            .collect(Collectors.toSet());
    assertEquals(1, told.size());
  }

  @Test
  void thatSomebodyAskedIsOnRecord() {
    var before = Stored.entries();
    ELSEWHERE.posts("/v1/neutral-answers", asking("RELATIVE", "TELEPHONE"));
    assertEquals(before + 1, Stored.entries());
  }

  @Test
  void auditorsAndStrangersDoNotGiveIt() {
    var asked = asking("RELATIVE", "TELEPHONE");
    assertEquals(
        "403 not-allowed",
        Told.by(Actor.of("rs-desk-auditor").posts("/v1/neutral-answers", asked)));
  }

  @Test
  void aSearchByNumberSaysTheSameOfWhatIsSealedElsewhereOrNowhere() {
    var number = "RS-" + Math.abs(System.nanoTime() % 100_000_000);
    var named =
        Actor.NEW_CASE.replaceFirst("\\}$", ", \"references\": {\"own\": \"" + number + "\"}}");
    var opened = Actor.of("rs-shelter-caseworker").posts("/v1/cases", named);
    seals(opened.then().statusCode(201).extract().header("Location")).then().statusCode(201);
    assertEquals(
        CASEWORKER.posts("/v1/cases/search", search("XX-99999999")).asString(),
        CASEWORKER.posts("/v1/cases/search", search(number)).asString());
    assertEquals(
        ELSEWHERE.posts("/v1/cases/search", search("XX-99999999")).asString(),
        ELSEWHERE.posts("/v1/cases/search", search(number)).asString());
  }

  private static String search(String number) {
    return "{\"reference\": \"" + number + "\"}";
  }

  private static String asking(String asker, String channel) {
    return "{\"asker\": \"%s\", \"channel\": \"%s\"}".formatted(asker, channel);
  }
}
