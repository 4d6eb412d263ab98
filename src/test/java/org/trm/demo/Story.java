package org.trm.demo;

import static org.trm.demo.Person.file;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/** A Serbian shelter hands a case to a Slovenian one, through both countries' desks. */
public final class Story {

  private static final List<String> SECTIONS = List.of("IDENTITY", "CONTACT", "HEALTH", "NEEDS");

  private final Teller teller;
  private final Person shelter;
  private final Person lawyer;
  private final Person desk;
  private final Person slovenianDesk;
  private final Person slovenianShelter;
  private final List<Person> strangers;
  private final Reconciliation reconciliation;
  private final Offline offline;

  public Story(Teller teller, URI service, UnaryOperator<String> tokens, Runnable settle) {
    this.teller = teller;
    this.shelter = new Person("rs-shelter-caseworker", service, tokens);
    this.lawyer = new Person("rs-shelter-data-protection", service, tokens);
    this.desk = new Person("rs-desk-focal-point", service, tokens);
    this.slovenianDesk = new Person("si-desk-focal-point", service, tokens);
    this.slovenianShelter = new Person("si-shelter-caseworker", service, tokens);
    this.strangers =
        List.of(
            new Person("hr-shelter-caseworker", service, tokens),
            new Person("rs-child-protection-caseworker", service, tokens));
    var serbian = new Person("rs-desk-auditor", service, tokens);
    var slovenian = new Person("si-desk-auditor", service, tokens);
    this.reconciliation = new Reconciliation(teller, serbian, slovenian, settle);
    this.offline = new Offline(teller, serbian, slovenian);
  }

  /** Tells it all. */
  public void tell() {
    var theCase = openCase();
    var handoff = draft(theCase);
    mend(theCase, handoff);
    submit(theCase, handoff);
    accept(handoff);
    var code = release(handoff);
    complete(theCase, handoff, code);
    strangersSeeNothing(theCase, handoff);
    withdrawalStopsASecondOne();
    reconciliation.bothJournalsAgree(handoff);
    offline.bothVerify();
  }

  private String openCase() {
    teller.step("A caseworker of the Serbian shelter opens a case and writes it by category");
    var opened = shelter.post("/v1/cases", file("case.json"));
    teller.check("the case is open", 201, opened.status());
    var id = opened.text("/id");
    for (var section : SECTIONS) {
      var written =
          shelter.put(
              "/v1/cases/" + id + "/sections/" + section,
              "\"0\"",
              file("sections/" + section + ".json"));
      teller.check(section + " is written and sealed", 200, written.status());
    }
    teller.step("She records what the person agreed to, item by item, in one conversation");
    var consent = shelter.post("/v1/cases/" + id + "/consents", file("consent.json"));
    teller.check("four grants are on record", 201, consent.status());
    return id;
  }

  private String draft(String theCase) {
    teller.step("She drafts a handoff to the shelter in Slovenia and asks every safeguard");
    var drafted = shelter.post("/v1/cases/" + theCase + "/handoffs", file("draft.json"));
    teller.check("the draft is there", 201, drafted.status());
    var id = drafted.text("/id");
    var preflight = shelter.post("/v1/handoffs/" + id + "/preflight", "");
    preflight
        .at("/refusals")
        .forEach(refusal ->
            teller.say(
                "%-24s %s"
                    .formatted(refusal.path("reason").asText(), refusal.path("remedy").asText())));
    teller.check(
        "exactly this is missing",
        List.of(
            "PROCESSING_BASIS_MISSING",
            "TRANSFER_BASIS_MISSING",
            "RISK_ASSESSMENT_MISSING",
            "CONSENT_TOO_NARROW"),
        preflight.reasons());
    return id;
  }

  private void mend(String theCase, String handoff) {
    teller.step("It is mended: consent for health, the legal bases, the risk assessment");
    var path = "/v1/cases/" + theCase;
    teller.check(
        "the person agrees to share health information",
        201,
        shelter.post(path + "/consents", file("consent-health.json")).status());
    teller.check(
        "the risk in Slovenia is assessed with her",
        201,
        shelter.post(path + "/risk-assessments", file("risk-assessment.json")).status());
    teller.check(
        "the data-protection officer records the legal bases",
        200,
        lawyer.put("/v1/handoffs/" + handoff + "/bases", "\"0\"", file("bases.json")).status());
    var preflight = shelter.post("/v1/handoffs/" + handoff + "/preflight", "");
    teller.check("every safeguard passes", "true", preflight.text("/ready"));
  }

  private void submit(String theCase, String handoff) {
    teller.step("The Serbian desk submits, without being able to read the file");
    teller.check("it may not open the case", 403, desk.get("/v1/cases/" + theCase).status());
    var packet = desk.get("/v1/handoffs/" + handoff + "/packet");
    teller.check("it may not say it does casework", 403, packet.status());
    var summary = desk.reading("HANDOFF").get("/v1/handoffs/" + handoff + "/packet");
    teller.check("it sees the summary only", "SUMMARY", summary.text("/stage"));
    var early = slovenianDesk.get("/v1/handoffs/" + handoff);
    teller.check("the Slovenian desk sees nothing yet", 404, early.status());
    var submitted = desk.moves(handoff, "submit", "{}");
    teller.check("submitted", "SUBMITTED", submitted.text("/status"));
    teller.say("to be acknowledged by " + submitted.text("/clocks/dueAt"));
  }

  private void accept(String handoff) {
    teller.step("The Slovenian desk reads the summary, acknowledges, accepts and names a shelter");
    var packet = slovenianDesk.reading("HANDOFF").get("/v1/handoffs/" + handoff + "/packet");
    teller.check("it sees the summary only", "SUMMARY", packet.text("/stage"));
    teller.say("needs: " + packet.at("/summary/needs"));
    teller.check("nobody's name is in it", false, packet.body().contains("Probi"));
    var acknowledged = slovenianDesk.moves(handoff, "acknowledge", "{}");
    teller.check("acknowledged", "ACKNOWLEDGED", acknowledged.text("/status"));
    var accepted = slovenianDesk.moves(handoff, "accept", file("accept.json"));
    teller.check("accepted", "ACCEPTED", accepted.text("/status"));
    var tooEarly = slovenianShelter.get("/v1/handoffs/" + handoff + "/packet");
    teller.check("the Slovenian shelter cannot read the packet yet", 403, tooEarly.status());
  }

  private String release(String handoff) {
    teller.step("The Serbian shelter releases the packet and gives the person a reception code");
    var released = shelter.moves(handoff, "release", "{}");
    teller.check("released", "IN_TRANSFER", released.text("/status"));
    teller.say("reception code: " + released.text("/receptionCode"));
    return released.text("/receptionCode");
  }

  private void complete(String theCase, String handoff, String code) {
    teller.step("The Slovenian shelter reads the whole packet, meets the person and completes");
    var packet = slovenianShelter.get("/v1/handoffs/" + handoff + "/packet");
    teller.check("it reads the full packet", "FULL", packet.text("/stage"));
    teller.check(
        "names as they are written",
        "Пример Пробић",
        packet.text("/sections/IDENTITY/names/0/asWritten"));
    var own = shelter.get("/v1/handoffs/" + handoff + "/packet");
    teller.check("the hash is the same on both sides", own.text("/hash"), packet.text("/hash"));
    var said =
        "{\"packetHash\": \"%s\", \"outcome\": \"RECEIVED_SAFELY\", \"receptionCode\": \"%s\"}"
            .formatted(packet.text("/hash"), code);
    var completed = slovenianShelter.moves(handoff, "complete", said);
    teller.check("completed", "COMPLETED", completed.text("/status"));
    var received = slovenianShelter.get("/v1/cases/" + theCase);
    teller.check("custody is the Slovenian shelter's", "HOLDER", received.text("/standing"));
    var identity = slovenianShelter.get("/v1/cases/" + theCase + "/sections/IDENTITY");
    teller.check("the file is its own now", 200, identity.status());
    var past = shelter.get("/v1/cases/" + theCase);
    teller.check("the Serbian shelter keeps its copy", "PAST_HOLDER", past.text("/standing"));
  }

  private void strangersSeeNothing(String theCase, String handoff) {
    teller.step("A Croatian caseworker and another Serbian organisation: nothing is there");
    for (var stranger : strangers) {
      for (var path :
          List.of(
              "/v1/cases/" + theCase,
              "/v1/cases/" + theCase + "/sections/IDENTITY",
              "/v1/cases/" + theCase + "/consents",
              "/v1/handoffs/" + handoff,
              "/v1/handoffs/" + handoff + "/packet",
              "/v1/handoffs/" + handoff + "/timeline")) {
        var shape = path.replace(theCase, "{case}").replace(handoff, "{handoff}");
        teller.check(stranger.username() + " " + shape, 404, stranger.get(path).status());
      }
    }
  }

  private void withdrawalStopsASecondOne() {
    teller.step("A second person changes her mind: everything stops at once");
    var theCase = openCase();
    var handoff =
        shelter.post("/v1/cases/" + theCase + "/handoffs", file("draft.json")).text("/id");
    mend(theCase, handoff);
    teller.check("submitted", "SUBMITTED", desk.moves(handoff, "submit", "{}").text("/status"));
    var consents = shelter.get("/v1/cases/" + theCase + "/consents");
    var consent = consents.text("/consents/0/id");
    var version = shelter.get("/v1/cases/" + theCase + "/consents/" + consent).etag();
    var withdrawn =
        shelter.post(
            "/v1/cases/" + theCase + "/consents/" + consent + "/withdraw",
            version,
            file("withdrawal.json"));
    teller.check("her withdrawal is on record", 200, withdrawn.status());
    teller.check(
        "the handoff is on hold", "ON_HOLD", desk.get("/v1/handoffs/" + handoff).text("/status"));
    var resumed = desk.moves(handoff, "resume", "{}");
    teller.check("it cannot go on", 422, resumed.status());
    teller.check("for this reason", true, resumed.reasons().contains("CONSENT_WITHDRAWN"));
  }
}
