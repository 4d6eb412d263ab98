package org.trm.handoff;

import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;

/** Requests that cannot be served, each with a canary where somebody could have put a name. */
record BadRequests(Journey journey) {

  private static final List<String> BODIES =
      List.of(
          "{\"Canary\": 1}",
          "{\"reason\": \"Canary\"}",
          "{\"reason\": {\"Canary\": \"Canary\"}}",
          "{\"receiver\": {\"Canary\": 1}}",
          "{\"receiver\": {\"organisation\": \"si-canary-x\", \"caseworker\": \"Canary\"}}",
          "{\"receiver\": {\"organisation\": \"Canary\", \"caseworker\": \"CW-31\"}}",
          "{\"receiver\": {\"organisation\": \"si-shelter\", \"caseworker\": \"Canary\"}}",
          "{\"receiver\": \"Canary\"}",
          "{\"capacityConfirmed\": \"Canary\"}",
          "{\"useConditionsOfVersion\": \"Canary\"}",
          "{\"packetHash\": \"Canary\"}",
          "{\"outcome\": \"Canary\"}",
          "{\"receptionCode\": \"Canary\"}",
          "{\"reference\": \"Canary\"}",
          "{\"reason\": \"DUPLICATE\", \"reason\": \"Canary\"}",
          "{\"Canary\": 1, \"Canary\": 2}",
          "{\"reason\": \"DUPLICATE\"} Canary",
          "{\"reason\": Canary}",
          "{Canary",
          "\"Canary\"",
          "[\"Canary\"]",
          "Canary",
          "{\"reason\": \"" + "Canary".repeat(200_000) + "\"}",
          "{\"reason\": \"Canary\\u0000\\ud800\"}");

  private static final List<String> SECTIONS =
      List.of(
          "{\"content\": {\"Canary\": 1}}",
          "{\"content\": {\"note\": [\"Canary\"]}}",
          "{\"content\": {\"names\": [{\"kind\": \"Canary\"}]}}",
          "{\"content\": {\"names\": [{\"asWritten\": \"Canary\\u0007\"}]}}",
          "{\"content\": {\"birth\": {\"date\": \"Canary\"}}}",
          "{\"content\": {\"nationalities\": [{\"country\": \"Canary\"}]}}",
          "{\"content\": {}, \"occurredAt\": \"Canary\"}",
          "{\"content\": \"Canary\"}");

  static BadRequests with(Journey journey) {
    return new BadRequests(journey);
  }

  void sendAll() {
    BODIES.forEach(body -> move().body(body).post(journey.path() + "/reject"));
    BODIES.forEach(body -> HOLDER.posts(journey.theCase().path() + "/handoffs", body));
    SECTIONS.forEach(body ->
        SampleCase.put(HOLDER, journey.theCase().path() + "/sections/IDENTITY", "\"0\"", body));
    HOLDER.posts("/v1/cases", "{\"facts\": {\"ageStatus\": \"Canary\"}, \"Canary\": 1}");
    HOLDER.posts("/v1/cases/search", "{\"Canary\": \"Canary\", \"ownReference\": \"Canary\"}");
    BODIES.forEach(body -> HOLDER.posts(journey.path() + "/approval-proposals", body));
    var decline = "/v1/approvals/" + UUID.randomUUID() + "/decline";
    BODIES.forEach(body -> TwoPeople.SUPERVISOR.posts(decline, body));
    addresses();
    headers();
  }

  private void addresses() {
    for (var address :
        List.of(
            "/v1/Canary",
            "/Canary/%43anary",
            "/v1/handoffs/Canary",
            "/v1/handoffs/Canary/packet",
            "/v1/approvals?after=Canary",
            "/v1/approvals/Canary",
            "/v1/cases/Canary",
            "/v1/cases/Canary/sections/Canary",
            "/v1/journal/Canary/entries",
            "/v1/handoffs?box=Canary",
            "/v1/handoffs?Canary=1",
            "/v1/handoffs?dueBefore=Canary",
            "/v1/handoffs?after=Canary",
            "/v1/handoffs?limit=Canary",
            "/v1/organisations?country=Canary")) {
      HOLDER.reading("Canary").calls().urlEncodingEnabled(false).get(address);
    }
    move().body("{}").post(journey.path() + "/Canary");
    RECEIVING_DESK.calls().delete("/v1/handoffs/Canary");
    RECEIVING_DESK.calls().body(new byte[0]).patch("/v1/cases/Canary");
  }

  private void headers() {
    HOLDER.reading("Canary").gets(journey.path() + "/packet");
    for (var name :
        List.of("If-Match", "Idempotency-Key", "Accept", "Content-Type", "Accept-Language")) {
      var call = RECEIVING_DESK.calls();
      if (name.equals("Content-Type")) {
        call.contentType("canary/canary");
      }
      call.header(name, "Canary/canary")
          .body(new byte[] {'{', '}'})
          .post(journey.path() + "/reject");
    }
    for (var name : List.of("X-Request-Id", "User-Agent", "traceparent", "X-Forwarded-For")) {
      move().header(name, "Canary").body("{}").post(journey.path() + "/reject");
    }
    key("Canary-is-a-name");
    RestAssured.given().auth().oauth2("Canary").get("/v1/me");
    RestAssured.given().auth().basic("Canary", "Canary").get("/v1/me");
  }

  /** A key of the right form is kept; what is kept must not tell what it was. */
  private void key(String key) {
    HOLDER.posts(journey.theCase().path() + "/handoffs", Words.drafting("RETURN", "NEEDS"), key);
  }

  private RequestSpecification move() {
    return RECEIVING_DESK
        .calls()
        .header("If-Match", journey.version().tag())
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }
}
