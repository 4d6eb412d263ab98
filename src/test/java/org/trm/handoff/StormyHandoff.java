package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.SampleCase.put;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.handoff.ModelHandoff.Ending;

/** A transfer to Slovenia out of one country, and what the model makes of it. */
final class StormyHandoff {

  private static final List<Transition> VERBS = List.of(Transition.values());
  private static final List<Party> PEOPLE =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Party.SYSTEM)));

  private final String sender;
  private final String theCase;
  private final Response consent;
  private final String path;
  private final ModelHandoff model = new ModelHandoff();
  private Version latest;
  private final String hash;
  private String receptionCode = "0000-0000";

  StormyHandoff(String sender) {
    this.sender = sender;
    var holder = actor(Party.HOLDER);
    theCase = holder.opensACase();
    made(put(holder, theCase + "/sections/NEEDS", "\"0\"", file("sections/NEEDS.json")), 200);
    consent = made(holder.posts(theCase + "/consents", file("consent.json")), 201);
    made(holder.posts(theCase + "/risk-assessments", file("risk-assessment.json")), 201);
    var drafted =
        made(holder.posts(theCase + "/handoffs", Words.drafting("CASE_TRANSFER", "NEEDS")), 201);
    path = drafted.header("Location");
    latest = Version.of(drafted);
    hash = Body.text(drafted, "/packet/hash");
    var bases = file("bases.json").replace("RS-", sender.toUpperCase(Locale.ROOT) + "-");
    var lawyer = Actor.of(sender + "-shelter-data-protection");
    made(put(lawyer, path + "/bases", "\"0\"", bases), 200);
  }

  /** Somebody does something, and it comes to what the model expects. */
  void moves(Random random, String where) {
    switch (random.nextInt(20)) {
      case 0 -> takesBack(random);
      case 1, 2, 3 -> reads(random, where);
      default -> tries(random, where);
    }
  }

  boolean isOver() {
    return model.status().isTerminal();
  }

  void checkCustody() {
    var id = theCase.replace("/v1/cases/", "");
    var expected = model.status() == HandoffStatus.COMPLETED ? "si-shelter" : sender + "-shelter";
    assertEquals(expected, Rows.one("select holder from cases where id = '" + id + "'"));
  }

  private void tries(Random random, String where) {
    var party = somebody(random);
    var transition = something(random, party);
    var stale = random.nextInt(10) == 0;
    var version = stale ? new Version("\"0\"", UUID.randomUUID().toString()) : fresh();
    var who = party.map(this::actor).orElseGet(() -> stranger(random));
    var answer =
        who.posts(
            path + "/" + transition.verb(),
            Words.with(transition, 1, hash, receptionCode),
            version);
    var expected = model.expect(party, transition);
    var told = where + ": " + transition + " by " + who.username() + " told " + Told.by(answer);
    if (expected == Ending.NOT_THERE) {
      assertEquals(404, answer.statusCode(), told);
    } else if (stale && !latest.tag().equals("\"0\"")) {
      assertEquals(412, answer.statusCode(), told);
    } else {
      assertEquals(expected, ending(answer), told);
      model.made(party.orElseThrow(), transition, expected);
      note();
    }
  }

  private void reads(Random random, String where) {
    var party = somebody(random);
    var who = party.map(this::actor).orElseGet(() -> stranger(random));
    var answer = who.gets(path + "/packet");
    var there = party.filter(model::isThereFor);
    var stage = there.flatMap(model::reads);
    var told = where + ": read by " + who.username() + " in " + model.status();
    assertEquals(
        stage.isPresent() ? 200 : there.isPresent() ? 403 : 404,
        answer.statusCode(),
        () -> told + " told " + Told.by(answer));
    stage.ifPresent(one -> assertEquals(one, Body.text(answer, "/stage"), told));
  }

  private void takesBack(Random random) {
    if (model.isAgreed() && random.nextInt(10) == 0 && !isOver()) {
      var withdrawal = theCase + "/consents/" + Body.text(consent, "/id") + "/withdraw";
      var holder = actor(Party.HOLDER);
      made(holder.posts(withdrawal, file("withdrawal.json"), Version.of(consent)), 200);
      model.agreementTakenBack();
      note();
    }
  }

  /** The holder looks, so that the next move is against what is there. */
  private void note() {
    var read = made(actor(Party.HOLDER).gets(path), 200);
    latest = Version.of(read);
    receptionCode = Body.of(read).path("receptionCode").asText(receptionCode);
    assertEquals(model.status().name(), Body.text(read, "/status"));
  }

  private Version fresh() {
    return new Version(latest.tag(), UUID.randomUUID().toString());
  }

  /** One of the four, or nobody to this handoff. */
  private static Optional<Party> somebody(Random random) {
    var which = random.nextInt(PEOPLE.size() + 1);
    return which == PEOPLE.size() ? Optional.empty() : Optional.of(PEOPLE.get(which));
  }

  /** Half of the time something that may be done. */
  private Transition something(Random random, Optional<Party> party) {
    var allowed =
        party.stream()
            .flatMap(one ->
                Arrays.stream(Transition.values())
                    .filter(verb -> model.expect(party, verb) == Ending.DONE)
                    .filter(verb -> verb != Transition.MARK_IN_ERROR))
            .toList();
    return allowed.isEmpty() || random.nextInt(3) == 0
        ? VERBS.get(random.nextInt(VERBS.size()))
        : allowed.get(random.nextInt(allowed.size()));
  }

  private Actor actor(Party party) {
    return switch (party) {
      case HOLDER -> Actor.of(sender + "-shelter-caseworker");
      case SENDING_DESK -> Actor.of(sender + "-desk-focal-point").reading("HANDOFF");
      case RECEIVING_DESK -> Actor.of("si-desk-focal-point").reading("HANDOFF");
      case RECEIVING_ORGANISATION -> Actor.of("si-shelter-caseworker").reading("HANDOFF");
      case SYSTEM -> throw new IllegalArgumentException("nobody calls as the system");
    };
  }

  private Actor stranger(Random random) {
    var strangers =
        List.of(
            "hr-shelter-caseworker",
            "hr-desk-focal-point",
            sender + "-child-protection-caseworker",
            "si-child-protection-caseworker");
    var stranger = Actor.of(strangers.get(random.nextInt(strangers.size())));
    return stranger.username().endsWith("focal-point") ? stranger.reading("HANDOFF") : stranger;
  }

  private static Ending ending(Response answer) {
    return switch (answer.statusCode()) {
      case 200 -> Ending.DONE;
      case 403, 409 -> Ending.NOT_LEGAL;
      case 404 -> Ending.NOT_THERE;
      case 422 -> Ending.REFUSED;
      default -> throw new AssertionError(Told.by(answer));
    };
  }
}
