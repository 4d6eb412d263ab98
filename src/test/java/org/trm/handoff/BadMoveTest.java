package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.RECEIVING_DESK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Told;

/** A move that cannot be read, or is made against nothing that stands, changes nothing. */
@QuarkusTest
class BadMoveTest {

  private Journey journey;
  private String reject;
  private String stored;
  private long events;

  @BeforeEach
  void aHandoffIsSubmitted() {
    journey = Journey.drafted().to(Stage.SUBMITTED);
    reject = journey.path() + "/reject";
    stored = journey.stored();
    events = Rows.events();
  }

  @AfterEach
  void nothingChangedAndTheRefusalIsOnRecord() {
    assertEquals(stored, journey.stored());
    assertEquals(events + 1, Rows.events());
  }

  @Test
  void aMoveNamesTheVersionItIsMadeAgainst() {
    assertEquals("428 version-required", Told.by(keyed().body("{}").post(reject)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "\"99\""})
  void onlyTheVersionThatStandsIsCurrent(String version) {
    var answer = keyed().header("If-Match", version).body("{}").post(reject);
    assertEquals("412 stale-version", Told.by(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"1\"", "*", "1", "\"1\", \"2\"", "\"-1\"", "\"canary\""})
  void whatIsNoTagOfOursNamesNoVersion(String version) {
    var answer = keyed().header("If-Match", version).body("{}").post(reject);
    assertEquals("428 version-required", Told.by(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "short", "with spaces in it", "ключ-ключ"})
  void aMoveHasAKeyOfItsOwn(String key) {
    var call = versioned();
    var answer =
        (key.isEmpty() ? call : call.header("Idempotency-Key", key)).body("{}").post(reject);
    assertEquals("400 idempotency-key-missing", Told.by(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"celebrate", "SUBMIT", "mark_in_error", "enquire%20"})
  void anUnknownVerbIsNowhere(String verb) {
    var answer = whole().urlEncodingEnabled(false).body("{}").post(journey.path() + "/" + verb);
    assertEquals("404 not-found", Told.by(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not-an-id", "0", "%27%3B--"})
  void anUnknownHandoffIsNowhere(String id) {
    var path = "/v1/handoffs/" + id + "/reject";
    assertEquals("404 not-found", Told.by(whole().urlEncodingEnabled(false).body("{}").post(path)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"reason\": \"DUPLICATE\", \"note\": \"x\"}",
        "{\"reason\": \"UNKNOWN_REASON\"}",
        "{\"reason\": 1}",
        "{\"reason\": [\"DUPLICATE\"]}",
        "{\"reason\": \"DUPLICATE\", \"reason\": \"NO_CAPACITY\"}",
        "{\"reason\": \"DUPLICATE\"} {}",
        "{\"reason\": \"DUPLICATE\"",
        "{\"receiver\": {\"organisation\": \"si-shelter\"}}",
        "{\"receiver\": {\"organisation\": \"Si Shelter\", \"caseworker\": \"CW-31\"}}",
        "{\"receiver\": {\"organisation\": \"si-shelter\", \"caseworker\": \"Ana\"}}",
        "{\"useConditionsOfVersion\": 0}",
        "{\"useConditionsOfVersion\": \"1\"}",
        "{\"useConditionsOfVersion\": 1.5}",
        "{\"capacityConfirmed\": \"true\"}",
        "{\"packetHash\": \"short\"}",
        "{\"receptionCode\": \"IIII-LLLL\"}",
        "{\"reference\": \"Ana\"}",
        "[]",
        "null",
        "\"reject\""
      })
  void whatCannotBeReadIsMalformed(String body) {
    assertEquals("400 malformed-request", Told.by(whole().body(body).post(reject)));
  }

  @Test
  void noBodyIsNoStatement() {
    assertEquals("400 malformed-request", Told.by(whole().post(reject)));
  }

  @Test
  void aBodyHasAnEnd() {
    var body = "{\"reason\": \"" + "A".repeat(1 << 20) + "\"}";
    assertEquals("413 body-too-large", Told.by(whole().body(body).post(reject)));
  }

  @Test
  void aMoveIsSaidInJson() {
    Response answer =
        whole().contentType(ContentType.TEXT).body("{\"reason\": \"DUPLICATE\"}").post(reject);
    assertEquals("415 unsupported-media-type", Told.by(answer));
  }

  private RequestSpecification whole() {
    return versioned().header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private RequestSpecification versioned() {
    return RECEIVING_DESK.calls().header("If-Match", journey.version().tag());
  }

  private RequestSpecification keyed() {
    return RECEIVING_DESK.calls().header("Idempotency-Key", UUID.randomUUID().toString());
  }
}
