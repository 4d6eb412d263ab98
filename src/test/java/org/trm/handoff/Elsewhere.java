package org.trm.handoff;

import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;
import static org.trm.handoff.SampleCase.put;

import java.util.Locale;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;

/** A handoff between the shelters of two other countries than usual, on its way to the receiver. */
record Elsewhere(String from, String to, String theCase, String path) {

  /** Of a case in which what is needed stands, released to the receiving shelter. */
  static Elsewhere released(String from, String to) {
    var holder = Actor.of(from + "-shelter-caseworker");
    var theCase = made(holder.posts("/v1/cases", file("case.json")), 201).header("Location");
    made(put(holder, theCase + "/sections/NEEDS", "\"0\"", file("sections/NEEDS.json")), 200);
    made(holder.posts(theCase + "/consents", moved(file("consent.json"), from, to)), 201);
    made(
        holder.posts(theCase + "/risk-assessments", moved(file("risk-assessment.json"), from, to)),
        201);
    var proposal = moved(Words.drafting("CASE_TRANSFER", "NEEDS"), from, to);
    var path = made(holder.posts(theCase + "/handoffs", proposal), 201).header("Location");
    var lawyer = Actor.of(from + "-shelter-data-protection");
    made(put(lawyer, path + "/bases", "\"0\"", moved(file("bases.json"), from, to)), 200);
    var handoff = new Elsewhere(from, to, theCase, path);
    handoff.moves(from + "-desk-focal-point", "submit", Words.NOTHING);
    handoff.moves(to + "-desk-focal-point", "acknowledge", Words.NOTHING);
    handoff.moves(to + "-desk-focal-point", "accept", Words.accepting(to + "-shelter", 1));
    handoff.moves(from + "-shelter-caseworker", "release", Words.NOTHING);
    return handoff;
  }

  Actor holder() {
    return Actor.of(from + "-shelter-caseworker");
  }

  Actor receiver() {
    return Actor.of(to + "-shelter-caseworker").reading("HANDOFF");
  }

  Actor desk(String country) {
    return Actor.of(country + "-desk-focal-point").reading("HANDOFF");
  }

  void completes() {
    var read = holder().gets(path);
    var code = Body.text(read, "/receptionCode");
    var hash = Body.text(read, "/packet/hash");
    moves(to + "-shelter-caseworker", "complete", Words.completing(hash, "RECEIVED_SAFELY", code));
  }

  private void moves(String username, String verb, String said) {
    var version = Version.of(made(holder().gets(path), 200));
    made(Actor.of(username).posts(path + "/" + verb, said, version), 200);
  }

  private static String moved(String words, String from, String to) {
    return words
        .replace("si-", to + "-")
        .replace("\"SI\"", "\"" + to.toUpperCase(Locale.ROOT) + "\"")
        .replace("RS-", from.toUpperCase(Locale.ROOT) + "-");
  }
}
