package org.trm.handoff;

import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;

import io.restassured.response.Response;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;

/** A handoff that leaves the Union: from an organisation of Slovenia to the Serbian shelter. */
record Outbound(String sender, String path) {

  static final String GDPR =
      """
      {"regime": "GDPR", "article6": "A6-1-e", "article9": "A9-2-g"}\
      """;

  /** A draft of an adult's case, with all that the other gates ask for. */
  static Outbound drafted(String sender, String type) {
    return drafted(sender, type, "NEEDS");
  }

  static Outbound drafted(String sender, String type, String... sections) {
    var worker = Actor.of(sender + "-caseworker");
    var theCase = made(worker.posts("/v1/cases", file("case.json")), 201).header("Location");
    for (var section : sections) {
      var content =
          worker.calls().header("If-Match", "\"0\"").body(file("sections/" + section + ".json"));
      made(content.put(theCase + "/sections/" + section), 200);
      made(worker.posts(theCase + "/consents", Words.agreeing("rs-shelter", section)), 201);
    }
    made(worker.posts(theCase + "/consents", Words.agreeing("rs-desk", "SUMMARY")), 201);
    made(worker.posts(theCase + "/consents", Words.agreeing("rs-shelter", "SUMMARY")), 201);
    var risk = file("risk-assessment.json").replace("\"SI\"", "\"RS\"");
    made(worker.posts(theCase + "/risk-assessments", risk), 201);
    var proposal = Words.drafting(type, sections).replace("\"SI\"", "\"RS\"").replace("si-", "rs-");
    var drafted = made(worker.posts(theCase + "/handoffs", proposal), 201);
    return new Outbound(sender, drafted.header("Location"));
  }

  /** Records on what it rests, beside the usual grounds of processing. */
  Response rests(String transfer) {
    return restsOn(GDPR, transfer);
  }

  Response restsOn(String processing, String rest) {
    var lawyer = Actor.of(sender + "-data-protection");
    var body = "{\"processing\": " + processing + (rest.isEmpty() ? "" : ", " + rest) + "}";
    return lawyer.calls().header("If-Match", "\"0\"").body(body).put(path + "/bases");
  }

  /** A transfer basis of these fields, in force since the year began. */
  static String transfer(String fields) {
    return "\"transfer\": {" + fields + ", \"from\": \"2026-01-01T00:00:00Z\"}";
  }

  /** On an instrument by its id. */
  static String instrument(String ground, String id) {
    return transfer("\"ground\": \"" + ground + "\", \"instrument\": \"" + id + "\"");
  }

  /** On the explicit consent of a person who was told the risks. */
  static String consent() {
    return transfer(
        "\"ground\": \"A49-1-a\", \"conditions\": {\"risksToldAt\": \"2026-02-01T10:00:00Z\"}");
  }

  Response submits() {
    return moves(Actor.of("si-desk-focal-point"), "submit", Words.NOTHING);
  }

  /** Without a desk, where organisations that help refer to each other. */
  Response submitsDirectly() {
    return moves(Actor.of(sender + "-caseworker"), "submit", Words.NOTHING);
  }

  Response moves(Actor actor, String verb, String said) {
    var tag = made(Actor.of(sender + "-caseworker").gets(path), 200).header("ETag");
    return actor.posts(path + "/" + verb, said, new Version(tag, UUID.randomUUID().toString()));
  }
}
