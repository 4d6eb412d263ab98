package org.trm.handoff;

import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.SampleCase.agreedForAChild;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;

import io.restassured.response.Response;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.transition.Transition;

/** A mother and her child, who move together from the Serbian to the Slovenian shelter. */
record Travellers(Journey mother, Journey child, String path) {

  static final String NOTHING_FOUND = check("NOTHING_FOUND");

  /** Two drafts that stand together; nobody has looked yet whether one recruited the other. */
  static Travellers formed() {
    var mother = Journey.drafted();
    var child = Journey.of(accompanied());
    return new Travellers(mother, child, made(forms(mother, child), 201).header("Location"));
  }

  /** The same, after somebody has talked with each alone. */
  static Travellers checked() {
    var both = formed();
    made(both.records(NOTHING_FOUND), 200);
    return both;
  }

  /** The same, on their way. */
  static Travellers submitted() {
    var both = checked();
    made(both.moves(Crew.SENDING_DESK, "submit", Words.NOTHING), 200);
    both.read();
    return both;
  }

  /** The same, where the receiving desk has accepted both. */
  static Travellers accepted() {
    var both = submitted();
    for (var one : new Journey[] {both.mother, both.child}) {
      one.goes(Transition.ACKNOWLEDGE).goes(Transition.ACCEPT);
    }
    return both;
  }

  /** A child who is with a parent of whom there is no doubt, heard and assessed. */
  static SampleCase accompanied() {
    var child = SampleCase.opened(file("case.json").replace("ADULT_CONFIRMED", "CHILD_CONFIRMED"));
    child.writes("NEEDS");
    child.hears(agreedForAChild().replace("\"GUARDIAN\"", "\"PARENT\""));
    child.assesses(file("risk-assessment.json"));
    for (var kind :
        new EvidenceKind[] {
          EvidenceKind.PARENTAL_LINK, EvidenceKind.HEARING, EvidenceKind.BEST_INTERESTS_ASSESSMENT
        }) {
      made(Papers.records(HOLDER, child.path(), kind), 201);
    }
    return child;
  }

  static Response forms(Journey parent, Journey child) {
    return HOLDER.posts("/v1/handoff-groups", members(parent, child));
  }

  static String members(Journey parent, Journey child) {
    return """
    {"members": [{"handoff": "%s", "role": "PARENT"}, {"handoff": "%s", "role": "CHILD"}]}\
    """
        .formatted(parent.id(), child.id());
  }

  static String check(String finding) {
    return "{\"finding\": \"%s\", \"method\": \"SPOKE_WITH_EACH_ALONE\"}".formatted(finding);
  }

  Response records(String check) {
    return moves(HOLDER, "recruitment-checks", check);
  }

  /** Somebody does something with both, against the version that they read first. */
  Response moves(Actor actor, String verb, String said) {
    return actor.posts(path + "/" + verb, said, version(actor));
  }

  Response dissolves(Actor actor) {
    return actor.posts(path + "/dissolve", version(actor));
  }

  Version version(Actor actor) {
    return new Version(actor.gets(path).header("ETag"), UUID.randomUUID().toString());
  }

  void read() {
    mother.read();
    child.read();
  }

  /** Where both stand, the mother first. */
  String now() {
    return mother.now() + " " + child.now();
  }
}
