package org.trm.handoff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Outbound.consent;
import static org.trm.handoff.Outbound.instrument;
import static org.trm.handoff.Outbound.transfer;
import static org.trm.instrument.Agreeing.LAWYER;
import static org.trm.instrument.Agreeing.clauses;
import static org.trm.instrument.Agreeing.confirmed;
import static org.trm.instrument.Agreeing.decides;
import static org.trm.instrument.Agreeing.proposed;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** Every corridor is judged under the sender's law, also out of the Union. */
@QuarkusTest
class TransferLawTest {

  private static final Actor SERBIA = Actor.of("rs-desk-focal-point");

  @Test
  void withoutABasisNothingLeavesTheUnion() {
    var handoff = Outbound.drafted("si-shelter", "CASE_TRANSFER");
    handoff.rests("\"publicPowers\": false");
    assertEquals(refused("TRANSFER_BASIS_MISSING"), Told.by(handoff.submits()));
  }

  @Test
  void underAnInstrumentACaseGoesToSerbia() {
    var handoff = Outbound.drafted("si-shelter", "CASE_TRANSFER");
    var agreed = confirmed(clauses("NEEDS", "SUMMARY"));
    handoff.rests(instrument("A46-2-c", agreed.path("id"))).then().statusCode(200);
    assertEquals("200", Told.by(handoff.submits()));
  }

  @Test
  void whatOnePersonProposedCarriesNothing() {
    var handoff = Outbound.drafted("si-shelter", "CASE_TRANSFER");
    var proposal = proposed(clauses("NEEDS", "SUMMARY"));
    handoff.rests(instrument("A46-2-c", proposal.path("id")));
    assertEquals(refused("INSTRUMENT_NOT_CONFIRMED"), Told.by(handoff.submits()));
    decides(org.trm.instrument.Agreeing.COORDINATOR, proposal, "confirm");
    assertEquals("200", Told.by(handoff.submits()));
  }

  @Test
  void theRefusalListsTheSectionsThatAreNotCovered() {
    var handoff = Outbound.drafted("si-shelter", "CASE_TRANSFER", "NEEDS", "HEALTH");
    var agreed = confirmed(clauses("NEEDS", "SUMMARY"));
    handoff.rests(instrument("A46-2-c", agreed.path("id")));
    handoff
        .submits()
        .then()
        .statusCode(422)
        .body("refusals.reason", contains("INSTRUMENT_TOO_NARROW"))
        .body("refusals[0].missing.categories", contains("HEALTH"))
        .body("refusals[0].mendAt", equalTo("/v1/instruments"));
  }

  @Test
  void anInstrumentThatEndsOnTheWayStopsTheRelease() {
    var agreed = confirmed(clauses("NEEDS", "SUMMARY"));
    var handoff = underway(agreed.path("id"));
    assertEquals("200", Told.by(decides(LAWYER, agreed, "end")));
    assertEquals(refused("INSTRUMENT_NOT_IN_FORCE"), Told.by(releases(handoff)));
  }

  @Test
  void anInstrumentThatExpiresOnTheWayStopsTheRelease() {
    String id = confirmed(clauses("NEEDS", "SUMMARY")).path("id");
    var handoff = underway(id);
    Rows.change(
        "update transfer_instrument set valid_until = '2026-01-02' where id = '" + id + "'");
    assertEquals(refused("INSTRUMENT_NOT_IN_FORCE"), Told.by(releases(handoff)));
  }

  @Test
  void anOrganisationThatHelpsRestsOnConsentAndIsCounted() {
    var before = counted();
    var handoff = Outbound.drafted("si-shelter", "SERVICE_REFERRAL");
    handoff.rests(consent()).then().statusCode(200);
    assertEquals("200", Told.by(handoff.submitsDirectly()));
    assertEquals(before + 1, counted());
  }

  @Test
  void aDeskCannotRestOnConsent() {
    var before = counted();
    var handoff = Outbound.drafted("si-desk", "SERVICE_REFERRAL");
    handoff.rests(consent()).then().statusCode(200);
    assertEquals(refused("GROUND_NOT_FOR_PUBLIC_POWERS"), Told.by(handoff.submits()));
    assertEquals(before, counted());
  }

  @Test
  void throughAPublicDeskConsentCarriesNothingEither() {
    var handoff = Outbound.drafted("si-shelter", "CASE_TRANSFER");
    handoff.rests(consent());
    assertEquals(refused("GROUND_NOT_FOR_PUBLIC_POWERS"), Told.by(handoff.submits()));
  }

  @Test
  void consentCarriesOnlyWhereTheRisksWereTold() {
    var handoff = Outbound.drafted("si-shelter", "SERVICE_REFERRAL");
    handoff.rests(transfer("\"ground\": \"A49-1-a\""));
    assertEquals(refused("TRANSFER_RISKS_NOT_TOLD"), Told.by(handoff.submitsDirectly()));
  }

  @Test
  void anOrderFromAbroadIsNoGround() {
    var handoff = Outbound.drafted("si-shelter", "SERVICE_REFERRAL");
    handoff.rests(transfer("\"ground\": \"A48\""));
    assertEquals(refused("FOREIGN_ORDER_NO_GROUND"), Told.by(handoff.submitsDirectly()));
  }

  @Test
  void whatAShelterDoesIsNoPoliceWork() {
    var handoff = Outbound.drafted("si-shelter", "SERVICE_REFERRAL");
    var directive =
        """
        {"regime": "LAW_ENFORCEMENT_DIRECTIVE", "provision": "SI-ZVOPOKD-6-1"}\
        """;
    handoff.restsOn(directive, transfer("\"ground\": \"L38-1-a\"")).then().statusCode(200);
    assertEquals(
        refused("RECEIVER_NOT_COMPETENT, ORGANISATION_NOT_COMPETENT, PURPOSE_OUTSIDE_REGIME"),
        Told.by(handoff.submitsDirectly()));
  }

  @Test
  void anInstrumentThatIsNotInTheRegisterIsRefusedAtOnce() {
    var handoff = Outbound.drafted("si-shelter", "CASE_TRANSFER");
    var unknown = instrument("A46-2-c", java.util.UUID.randomUUID().toString());
    assertEquals("422 rule-refused [INSTRUMENT_UNKNOWN]", Told.by(handoff.rests(unknown)));
    assertEquals(
        "400 malformed-request", Told.by(handoff.rests(transfer("\"ground\": \"A47-1\""))));
  }

  private static Outbound underway(String instrument) {
    var handoff = Outbound.drafted("si-shelter", "CASE_TRANSFER");
    handoff.rests(instrument("A46-2-c", instrument));
    assertEquals("200", Told.by(handoff.submits()));
    assertEquals("200", Told.by(handoff.moves(SERBIA, "acknowledge", Words.NOTHING)));
    var accepting = Words.accepting("rs-shelter", 1);
    assertEquals("200", Told.by(handoff.moves(SERBIA, "accept", accepting)));
    return handoff;
  }

  private static io.restassured.response.Response releases(Outbound handoff) {
    return handoff.moves(Actor.of("si-shelter-caseworker"), "release", Words.NOTHING);
  }

  private static long counted() {
    var corridor = Actor.of("si-desk-auditor").gets("/v1/corridors/SI/RS");
    var counts = corridor.jsonPath().getList("derogations.ever", Long.class);
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  private static String refused(String reasons) {
    return "422 handoff-refused [" + reasons + "]";
  }
}
