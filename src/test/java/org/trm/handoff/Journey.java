package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.LAWYER;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.SampleCase.put;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import java.util.EnumSet;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.shared.HandoffType;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Hold;
import org.trm.transition.Party;
import org.trm.transition.Position;
import org.trm.transition.Situation;
import org.trm.transition.Transition;

/** A handoff on its way from the Serbian to the Slovenian shelter, as whoever moves it knows it. */
final class Journey {

  private final SampleCase theCase;
  private final String path;
  private JsonNode latest;
  private String tag;
  private String receptionCode = "0000-0000";

  private Journey(SampleCase theCase, Response drafted) {
    this.theCase = theCase;
    this.path = drafted.header("Location");
    this.latest = Body.of(drafted);
    this.tag = drafted.header("ETag");
  }

  /** A draft of a transfer of a case of its own. */
  static Journey drafted() {
    return of(SampleCase.ready());
  }

  /** A draft of a transfer of this case, its legal bases recorded. */
  static Journey of(SampleCase theCase) {
    return of(theCase, Words.drafting("CASE_TRANSFER", "NEEDS"));
  }

  static Journey of(SampleCase theCase, String proposal) {
    return of(theCase, made(theCase.drafts(proposal), 201));
  }

  static Journey of(SampleCase theCase, Response drafted) {
    var journey = bare(theCase, drafted);
    made(put(LAWYER, journey.path + "/bases", "\"0\"", file("bases.json")), 200);
    return journey;
  }

  /** A draft that rests on nothing yet. */
  static Journey bare(SampleCase theCase, Response drafted) {
    return new Journey(theCase, drafted);
  }

  /** Goes the way to this stage. */
  Journey to(Stage stage) {
    for (var transition : stage.way()) {
      goes(transition);
    }
    assertEquals(stage.status(), status());
    return this;
  }

  /** The move is made by who usually makes it, and works. */
  Journey goes(Transition transition) {
    if (transition == Transition.EXPIRE) { // the clock ran out, and the sweep comes by
      isOverdue();
      Arc.container().instance(SoundAlarms.class).get().sweep();
      read();
    } else {
      made(moves(Crew.usually(transition), transition), 200);
    }
    return this;
  }

  /** Time passes until its next alarm is due. */
  void timePasses() {
    Rows.change("update handoff set alarm_at = '2026-01-01' where id = '" + id() + "'");
  }

  void isOverdue() {
    Rows.change(
        "update handoff set expires_at = '2026-01-01', alarm = 'EXPIRY', alarm_at = '2026-01-01'"
            + " where id = '"
            + id()
            + "'");
  }

  /** Somebody tries a move with all that has to be said, against the latest version. */
  Response moves(Party party, Transition transition) {
    return moves(Crew.of(party), transition, Words.with(transition, this));
  }

  Response moves(Party party, Transition transition, String said) {
    return moves(Crew.of(party), transition, said);
  }

  Response moves(Actor actor, Transition transition, String said) {
    return noted(actor.posts(path + "/" + transition.verb(), said, version()));
  }

  Response redrafts(String... sections) {
    return noted(put(HOLDER, path, version().tag(), Words.redrafting(sections)));
  }

  private Response noted(Response answer) {
    if (answer.statusCode() == 200) {
      latest = Body.of(answer);
      tag = answer.header("ETag");
      receptionCode = latest.path("receptionCode").asText(receptionCode);
    }
    return answer;
  }

  /** What the holder reads now; whatever comes next is against this version. */
  Response read() {
    return noted(made(HOLDER.gets(path), 200));
  }

  /** Where it stands now. */
  HandoffStatus now() {
    read();
    return status();
  }

  /** Nothing more is to come of it, so that its case can be handed off again. */
  void ends() {
    if (status() != HandoffStatus.ENTERED_IN_ERROR) {
      goes(Transition.MARK_IN_ERROR);
    }
  }

  String path() {
    return path;
  }

  SampleCase theCase() {
    return theCase;
  }

  UUID id() {
    return UUID.fromString(text("/id"));
  }

  Version version() {
    return new Version(tag, UUID.randomUUID().toString());
  }

  HandoffStatus status() {
    return HandoffStatus.valueOf(text("/status"));
  }

  String packetHash() {
    return text("/packet/hash");
  }

  int packetVersion() {
    return latest.at("/packet/version").asInt();
  }

  /** The code that the person carries, or one that nobody carries while there is none. */
  String receptionCode() {
    return receptionCode;
  }

  /** Its row and its custody as they stand in the database. */
  String stored() {
    return Rows.one(
        "select h::text || c::text from handoff h join cases c on c.id = h.case_id"
            + " where h.id = '"
            + id()
            + "'");
  }

  /** What the table looks at, for a caller who is this party. */
  Situation situation(Party party) {
    var hold =
        latest.has("hold")
            ? new Hold(HandoffStatus.valueOf(text("/hold/from")), Party.valueOf(text("/hold/by")))
            : null;
    var disclosed = latest.path("clocks").has("disclosedAt");
    var questions = latest.at("/notes/questionsAsked").asInt();
    return new Situation(
        HandoffType.CASE_TRANSFER,
        false,
        new Position(status(), hold, disclosed, questions),
        latest.at("/to/named").asBoolean(),
        EnumSet.of(party));
  }

  /**
   * Whether there is anything here for this party: nothing before the submission and the naming.
   */
  boolean isThereFor(Party party) {
    boolean submitted = latest.path("clocks").has("submittedAt");
    boolean enquired = latest.path("clocks").has("enquiredAt");
    return switch (party) {
      case HOLDER, SENDING_DESK, SYSTEM -> true;
      case RECEIVING_DESK -> submitted || enquired;
      case RECEIVING_ORGANISATION -> submitted && latest.at("/to/named").asBoolean();
    };
  }

  private String text(String pointer) {
    return latest.at(pointer).asText();
  }
}
