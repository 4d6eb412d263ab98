package org.trm.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;

/**
 * Whoever sends what cannot be read is told what is wrong, and where in what was sent it stands.
 */
@QuarkusTest
class WhereItIsWrongTest {

  private static final String CODE =
      "The value here is not of the form, or not one of the codes, that the contract gives.";
  private static final String FORM = "The value here is not of the form that the contract gives.";
  private static final String MISSING = "A value is missing here.";
  private static final String TYPE =
      "The value here is missing or of another type than the contract gives.";
  private static final String UNKNOWN =
      "There is a field here that this service does not know; see the contract.";
  private static final String NOT_OURS =
      "What stands in after is not what this service gave; take it from the page before.";

  private final Actor shelter = Actor.of("rs-shelter-caseworker");
  private final Actor desk = Actor.of("rs-desk-focal-point");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "IDENTITY | null | /content | " + MISSING,
        "IDENTITY | 'canary' | /content | " + TYPE,
        "IDENTITY | {'names': [{'canary': 1}]} | /content/names/0 | " + UNKNOWN,
        "IDENTITY | {'names': [{'kind': 'CANARY'}]} | /content/names/0/kind | " + CODE,
        "IDENTITY | {'names': [{'script': 'Cyrl'}]} | /content/names/0/asWritten | " + MISSING,
        "HEALTH | {'medicines': [{'name': 'x'}, {}]} | /content/medicines/1/name | " + MISSING,
        "EXPLOITATION | {'background': {'ageWhenTrafficked': 121}}"
            + " | /content/background/ageWhenTrafficked"
            + " | The number here must be at most 120.",
        "IDENTITY | {'names': [{'kind': 'OFFICIAL', 'asWritten': 'x', 'script': 'canary'}]}"
            + " | /content/names/0/script | "
            + FORM,
      })
  void aPointerGoesThroughTheWholeBody(String category, String content, String at, String what) {
    var body = "{\"content\": " + content.replace('\'', '"') + "}";
    told(write(category, "\"0\"", body), at, what);
  }

  @Test
  void aMomentThatIsNotYetSaysSo() {
    var next = LocalDate.now(ZoneOffset.UTC).plusYears(1);
    var body = "{\"content\": {\"allergies\": []}, \"occurredAt\": \"" + next + "T00:00:00Z\"}";
    var detail = "This moment is ahead of now, or before the year 2000.";
    told(write("HEALTH", "\"0\"", body), "/occurredAt", detail);
  }

  @Test
  void aPurposeThatNobodyKnowsIsNamedByItsHeader() {
    told(
        shelter.reading("CANARY").gets(shelter.opensACase() + "/sections/HEALTH"),
        null,
        "The header Purpose-Of-Use is not one of the codes that the contract gives.");
  }

  @Test
  void aHeaderThatComesTwiceIsNamed() {
    var twice = desk.calls().header("If-Match", "\"0\"").header("If-Match", "\"1\"");
    told(twice.get("/v1/handoffs?box=in"), null, "The header If-Match stands here twice.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/handoffs?box=in&", "/v1/notices?", "/v1/approvals?"})
  void aPageThatNobodyGaveIsNamed(String list) {
    for (var after : new String[] {"canary", "AAAA", "ISBh", "LiAt"}) {
      told(desk.gets(list + "after=" + after), null, NOT_OURS);
    }
  }

  @Test
  void aPageThatNobodyGaveIsNamedInABodyToo() {
    told(shelter.posts("/v1/cases/search", "{\"after\": \"canary\"}"), null, NOT_OURS);
  }

  private Response write(String category, String tag, String body) {
    var section = shelter.opensACase() + "/sections/" + category;
    return shelter.calls().header("If-Match", tag).body(body).put(section);
  }

  private static void told(Response answer, @Nullable String at, String what) {
    answer
        .then()
        .statusCode(400)
        .body("type", endsWith("malformed-request"))
        .body("detail", equalTo(what))
        .body("pointer", at == null ? nullValue() : equalTo(at))
        .body(not(containsString("anary")))
        .body(not(containsString("CANARY")));
  }
}
