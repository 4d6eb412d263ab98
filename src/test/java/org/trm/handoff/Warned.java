package org.trm.handoff;

import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.transition.HandoffStatus;

/** An alert of the Serbian shelter to Slovenia, as whoever has to do with it knows it. */
record Warned(SampleCase theCase, String path) {

  static final Actor SECOND = Actor.of("rs-shelter-supervisor");

  /** Of a person about whom nobody has asked anything, and of whom this much is written. */
  static Warned of(String... sections) {
    var theCase = SampleCase.opened(file("case.json"));
    for (var section : sections) {
      theCase.writes(section);
    }
    return sent(theCase);
  }

  static Warned sent(SampleCase theCase) {
    return new Warned(theCase, made(raising(theCase, alert()), 201).header("Location"));
  }

  static Response raising(SampleCase theCase, String alert) {
    return raising(theCase.holder(), theCase, alert);
  }

  static Response raising(Actor actor, SampleCase theCase, String alert) {
    return actor.posts(theCase.path() + "/alerts", alert);
  }

  static String alert() {
    return alert("");
  }

  /** With these fields more. */
  static String alert(String more) {
    return "{\"danger\": \"LIFE_IN_DANGER\", \"receivingCountry\": \"SI\"" + more + "}";
  }

  Response readBy(Actor actor) {
    return actor.gets(path);
  }

  Response packetTo(Actor actor) {
    return actor.gets(path + "/packet");
  }

  Response moves(Actor actor, String verb, String said) {
    var read = made(theCase.holder().gets(path), 200);
    return actor.posts(path + "/" + verb, said, Version.of(read));
  }

  Warned acknowledged() {
    made(moves(Crew.RECEIVING_DESK, "acknowledge", Words.NOTHING), 200);
    return this;
  }

  /** Another human of the shelter agrees. */
  Warned agreed() {
    made(decides(SECOND, "approve"), 200);
    return this;
  }

  /** What this actor says of what was put before another human when the alert was sent. */
  Response decides(Actor actor, String verb) {
    var said = "{\"reason\": \"RISK_TOO_HIGH\"}";
    var path = approval() + "/" + verb;
    var first = new Version("\"1\"", UUID.randomUUID().toString());
    return verb.equals("decline") ? actor.posts(path, said, first) : actor.posts(path, first);
  }

  String approval() {
    var read = made(theCase.holder().gets(path), 200);
    return "/v1/approvals/" + Body.of(read).at("/approvals/0/id").asText();
  }

  HandoffStatus now() {
    return HandoffStatus.valueOf(Body.text(made(HOLDER.gets(path), 200), "/status"));
  }

  UUID id() {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }

  List<String> timelineOf(Actor side) {
    return side.gets(path + "/timeline").path("events.action");
  }

  /** The kinds of what is owed about it, as this actor is told. */
  List<String> owedTo(Actor actor) {
    return made(actor.gets("/v1/tasks?about=" + id()), 200)
        .path("tasks.findAll { it.about == '" + id() + "' }.kind");
  }

  /** One of these, by its kind. */
  String task(Actor actor, String kind) {
    return made(actor.gets("/v1/tasks?about=" + id()), 200)
        .path("tasks.find { it.about == '" + id() + "' && it.kind == '" + kind + "' }.id");
  }
}
