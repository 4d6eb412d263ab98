package org.trm.handoff;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.SampleCase.put;

import io.restassured.response.Response;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.actor.Told;
import org.trm.handoff.ModelHandoff.Ending;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** A transfer to Slovenia out of one country, and what the model makes of it. */
final class StormyHandoff {

  private static final List<Transition> VERBS = List.of(Transition.values());
  private static final List<Party> PEOPLE =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Party.SYSTEM)));

  private final StormyPeople people;
  private final StormyCase theCase;
  private final String path;
  private final ModelHandoff model;
  private Version latest;
  private String hash;
  private int packetVersion = 1;
  private String receptionCode = "0000-0000";

  StormyHandoff(String sender, Random random) {
    this.people = new StormyPeople(sender);
    var holder = people.actor(Party.HOLDER);
    theCase = new StormyCase(holder, random);
    var sections = StormyCase.some(random);
    model = new ModelHandoff(sections, theCase.agreed());
    var proposal = Words.drafting("CASE_TRANSFER", StormyCase.names(sections));
    var drafted = made(holder.posts(theCase.path() + "/handoffs", proposal), 201);
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
      case 0 -> takesBack(random, where);
      case 1, 2, 3 -> reads(random, where);
      case 4 -> redrafts(random, where);
      default -> tries(random, where);
    }
  }

  boolean isOver() {
    return model.status().isTerminal();
  }

  /** Custody is where it should be, and beside it stands what travelled and nothing else. */
  void checkCustody() {
    var received = model.status() == HandoffStatus.COMPLETED;
    var expected = received ? "si-shelter" : people.sender() + "-shelter";
    assertEquals(expected, Rows.one("select holder from cases where id = '" + theCase.id() + "'"));
    var receiver = people.actor(Party.RECEIVING_ORGANISATION).reading("CASEWORK");
    for (var category : StormyCase.WRITTEN) {
      var there = received && model.sections().contains(category);
      var answer = receiver.gets(theCase.path() + "/sections/" + category);
      assertEquals(there ? 200 : 404, answer.statusCode(), () -> category + " " + Told.by(answer));
    }
  }

  private void tries(Random random, String where) {
    var party = somebody(random);
    var transition = something(random, party);
    var stale = random.nextInt(10) == 0;
    var version = stale ? new Version("\"0\"", UUID.randomUUID().toString()) : fresh();
    var who = party.map(people::actor).orElseGet(() -> people.stranger(random));
    var answer =
        who.posts(
            path + "/" + transition.verb(),
            Words.with(transition, packetVersion, hash, receptionCode),
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
      note(told);
    }
  }

  private void reads(Random random, String where) {
    var party = somebody(random);
    var who = party.map(people::actor).orElseGet(() -> people.stranger(random));
    var answer = who.gets(path + "/packet");
    var there = party.filter(model::isThereFor);
    var stage = there.flatMap(model::reads);
    var told = where + ": read by " + who.username() + " in " + model.status();
    assertEquals(
        stage.isPresent() ? 200 : there.isPresent() ? 403 : 404,
        answer.statusCode(),
        () -> told + " told " + Told.by(answer));
    stage.ifPresent(one -> {
      assertEquals(one, Body.text(answer, "/stage"), told);
      var shown = Body.of(answer).path("sections").properties();
      var names = shown.stream().map(Map.Entry::getKey).collect(toCollection(TreeSet::new));
      var full = model.sections().stream().map(Enum::name).collect(toCollection(TreeSet::new));
      assertEquals(one.equals("FULL") ? full : Set.of(), names, told);
    });
  }

  private void redrafts(Random random, String where) {
    var sections = StormyCase.some(random);
    var anew = Words.redrafting(StormyCase.names(sections));
    var answer = put(people.actor(Party.HOLDER), path, latest.tag(), anew);
    var told = where + ": redraft in " + model.status() + " told " + Told.by(answer);
    assertEquals(model.mayRedraft() ? 200 : 422, answer.statusCode(), told);
    if (answer.statusCode() == 200) {
      model.redrafted(sections);
      hash = Body.text(answer, "/packet/hash");
      packetVersion++;
      note(told);
    }
  }

  private void takesBack(Random random, String where) {
    if (theCase.hasSomethingToTakeBack() && random.nextInt(5) == 0 && !isOver()) {
      model.takenBack(theCase.takesBack(random));
      note(where + ": something was taken back");
    }
  }

  /** The holder looks, so that the next move is against what is there. */
  private void note(String told) {
    var read = made(people.actor(Party.HOLDER).gets(path), 200);
    latest = Version.of(read);
    receptionCode = Body.of(read).path("receptionCode").asText(receptionCode);
    assertEquals(model.status().name(), Body.text(read, "/status"), told);
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
