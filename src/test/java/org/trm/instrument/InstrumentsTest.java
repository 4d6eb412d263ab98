package org.trm.instrument;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.instrument.Agreeing.COORDINATOR;
import static org.trm.instrument.Agreeing.LAWYER;
import static org.trm.instrument.Agreeing.clauses;
import static org.trm.instrument.Agreeing.confirmed;
import static org.trm.instrument.Agreeing.decides;
import static org.trm.instrument.Agreeing.proposed;
import static org.trm.instrument.Agreeing.terms;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;
import org.trm.local.Tokens;

/** Instruments are agreed by two people of a country, and read by all countries. */
@QuarkusTest
class InstrumentsTest {

  @Test
  void whatOnePersonProposesAnotherConfirms() {
    var proposal = proposed(clauses("NEEDS", "SUMMARY"));
    proposal
        .then()
        .statusCode(201)
        .header("ETag", "\"1\"")
        .body("state", equalTo("PROPOSED"))
        .body("country", equalTo("SI"))
        .body("terms.onwardAllowed", equalTo(false))
        .body("decidedBy", nullValue());
    var confirmed = decides(COORDINATOR, proposal, "confirm");
    confirmed.then().statusCode(200).header("ETag", "\"2\"").body("state", equalTo("CONFIRMED"));
    var read = Actor.of("rs-shelter-caseworker").gets(proposal.header("Location"));
    assertEquals(confirmed.asString(), read.asString());
  }

  @Test
  void nobodyConfirmsWhatTheyProposed() {
    var proposal = proposed(clauses("NEEDS"));
    assertEquals("422 rule-refused [SAME_HUMAN]", Told.by(decides(LAWYER, proposal, "confirm")));
    assertEquals("200", Told.by(decides(LAWYER, proposal, "reject")));
  }

  @Test
  void aSystemThatActsForTheProposerIsTheProposer() {
    var forLawyer = Tokens.ofSystemFor("si-desk-system", "si-desk-data-protection", "cases");
    var proposal = proposed(clauses("NEEDS"));
    var answer =
        io.restassured.RestAssured.given()
            .auth()
            .oauth2(forLawyer)
            .contentType("application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("If-Match", "\"1\"")
            .post(proposal.header("Location") + "/confirm");
    assertTrue(
        List.of("422 rule-refused [SAME_HUMAN]", "403 not-allowed").contains(Told.by(answer)));
  }

  @Test
  void whatIsConfirmedCanOnlyBeEnded() {
    var confirmed = confirmed(clauses("NEEDS"));
    assertEquals(
        "422 rule-refused [INSTRUMENT_DECIDED]", Told.by(decides(LAWYER, confirmed, "reject")));
    var ended = decides(LAWYER, confirmed, "end");
    ended.then().statusCode(200).body("state", equalTo("ENDED")).header("ETag", "\"3\"");
    assertEquals(
        "422 rule-refused [INSTRUMENT_NOT_HOLDING]", Told.by(decides(COORDINATOR, ended, "end")));
  }

  @Test
  void aStaleVersionDecidesNothing() {
    var proposal = proposed(clauses("NEEDS"));
    decides(COORDINATOR, proposal, "confirm");
    assertEquals("412 stale-version", Told.by(decides(COORDINATOR, proposal, "reject")));
    var without =
        COORDINATOR
            .calls()
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .post(proposal.header("Location") + "/end");
    assertEquals("428 version-required", Told.by(without));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          STANDARD_CLAUSES   | SI RS |                   | PARTIES_MUST_BE_ORGANISATIONS
          BINDING_INSTRUMENT | SI    | si-desk           | PARTIES_ON_ONE_SIDE
          BINDING_INSTRUMENT | RS BA |                   | PARTIES_ON_ONE_SIDE
          BINDING_INSTRUMENT | SI ZZ |                   | PARTY_UNKNOWN
          STANDARD_CLAUSES   |       | si-desk rs-nobody | PARTY_UNKNOWN
          """)
  void partiesAreKnownAndOnBothSides(
      String kind, String countries, String organisations, String reason) {
    var answer = proposed(terms(kind, quoted(countries), quoted(organisations), "NEEDS"));
    assertEquals("422 rule-refused [" + reason + "]", Told.by(answer));
  }

  @Test
  void whoIsNoAuthoritySpeaksForItselfAlone() {
    var shelter = Actor.of("si-shelter-data-protection");
    var foreign = terms("BINDING_INSTRUMENT", "\"SI\", \"RS\"", "", "NEEDS");
    assertEquals(
        "422 rule-refused [ORGANISATION_NOT_CONCERNED]",
        Told.by(shelter.posts("/v1/instruments", foreign)));
    assertEquals("201", Told.by(shelter.posts("/v1/instruments", clauses("NEEDS"))));
  }

  @Test
  void anotherCountryDecidesNothing() {
    var proposal = proposed(clauses("NEEDS"));
    var serbia = Actor.of("rs-desk-coordinator");
    assertEquals("403 not-allowed", Told.by(decides(serbia, proposal, "confirm")));
    var nothing = "/v1/instruments/" + UUID.randomUUID();
    assertEquals("404 not-found", Told.by(serbia.gets(nothing)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"si-shelter-caseworker", "si-desk-focal-point", "si-desk-auditor"})
  void othersDoNotPropose(String username) {
    var answer = Actor.of(username).posts("/v1/instruments", clauses("NEEDS"));
    assertEquals("403 not-allowed", Told.by(answer));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"kind\": \"A_TREATY\"",
        "\"reference\": \"Agreement with Jovana\"",
        "\"until\": \"2025-01-01T00:00:00Z\"",
        "\"categories\": [\"GOSSIP\"]"
      })
  void whatMakesNoSenseIsMalformed(String field) {
    var name = field.substring(0, field.indexOf(':'));
    var terms = clauses("NEEDS").replaceAll(name + ": (\"[^\"]*\"|\\[[^]]*\\])", field);
    var sent = terms.contains(field) ? terms : terms.replace("\"from\"", field + ", \"from\"");
    assertEquals("400 malformed-request", Told.by(proposed(sent)));
  }

  @Test
  void everybodyListsThemInPages() {
    proposed(clauses("NEEDS"));
    var id = proposed(clauses("NEEDS")).jsonPath().getString("id");
    var chair = Actor.of("network-secretariat-chair");
    var page = chair.gets("/v1/instruments?country=SI&limit=1");
    page.then().statusCode(200).body("size()", equalTo(1));
    assertTrue(page.header("Link").contains("after="));
    var last = chair.gets("/v1/instruments?limit=200");
    last.then().body("country", hasItem("SI"));
    assertEquals(List.of(), chair.gets("/v1/instruments?country=SI&after=" + id).path("id"));
  }

  @Test
  void theDatabaseHoldsTwoPeopleAsWell() {
    var id = proposed(clauses("NEEDS")).jsonPath().getString("id");
    assertEquals("42501", Stored.refusal(confirmation(id, "proposer"), "SI", "si-desk"));
    assertEquals("42501", Stored.refusal(confirmation(id, "sha256('x')"), "RS", "rs-desk"));
    assertEquals("00000", Stored.refusal(confirmation(id, "sha256('x')"), "SI", "si-desk"));
    for (var verb :
        List.of("update transfer_instrument set kind = kind", "delete from transfer_instrument")) {
      assertEquals("42501", Stored.refusal(verb, "SI", "si-desk"));
    }
  }

  private static String confirmation(String id, String decider) {
    return """
    insert into transfer_instrument_decision (id, instrument, decision, decided_by, decider,
      recorded_at)
    select gen_random_uuid(), id, 'CONFIRMED', scope_organisation(), %s, '2026-03-01T10:00:00Z'
    from transfer_instrument where id = '%s'\
    """
        .formatted(decider, id);
  }

  private static String quoted(String list) {
    return list == null ? "" : "\"" + list.replace(" ", "\", \"") + "\"";
  }
}
