package org.trm.handoff;

import static org.trm.handoff.Crew.HOLDER;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;

/** A case of the Serbian shelter, written as in the demonstration. */
record SampleCase(Actor holder, String path) {

  /** A case in which nothing stands yet but these coded facts. */
  static SampleCase opened(String facts) {
    var opened = HOLDER.posts("/v1/cases", facts);
    return new SampleCase(HOLDER, made(opened, 201).header("Location"));
  }

  /** The case of an adult who agreed that the Slovenian shelter learns what she needs. */
  static SampleCase ready() {
    return ready(file("case.json"));
  }

  /** The same of a person with these coded facts. */
  static SampleCase ready(String facts) {
    var theCase = opened(facts);
    theCase.writes("NEEDS");
    theCase.hears(file("consent.json"));
    theCase.assesses(file("risk-assessment.json"));
    return theCase;
  }

  /** The case of a child of this age status, for whom the guardian agreed and who did too. */
  static SampleCase ofChild(String age) {
    var theCase = opened(file("case.json").replace("ADULT_CONFIRMED", age));
    theCase.writes("NEEDS");
    theCase.hears(agreedForAChild());
    theCase.assesses(file("risk-assessment.json"));
    return theCase;
  }

  /** What a guardian agreed to, and the child beside. */
  static String agreedForAChild() {
    return file("consent.json")
        .replace("\"PERSON\"", "\"GUARDIAN\"")
        .replace("\"FULL\"", "\"CHILD\", \"assent\": \"ASSENTED\"");
  }

  void writes(String category) {
    writes(category, file("sections/" + category + ".json"));
  }

  void writes(String category, String content) {
    made(put(holder, path + "/sections/" + category, "\"0\"", content), 200);
  }

  /** Records what the person agreed to. */
  Response hears(String consent) {
    return made(holder.posts(path + "/consents", consent), 201);
  }

  /** Records that the person takes back all that was agreed to in one conversation. */
  void hearsBack(Response consent) {
    var withdrawal = path + "/consents/" + Body.text(consent, "/id") + "/withdraw";
    made(holder.posts(withdrawal, file("withdrawal.json"), Version.of(consent)), 200);
  }

  void assesses(String risk) {
    made(holder.posts(path + "/risk-assessments", risk), 201);
  }

  void flags(String danger) {
    made(holder.posts(path + "/danger-flags", danger), 201);
  }

  Response drafts(String proposal) {
    return holder.posts(path + "/handoffs", proposal);
  }

  /** An input file of the demonstration. */
  static String file(String name) {
    try {
      return Files.readString(Path.of("src/demo", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Response put(Actor actor, String path, String version, String body) {
    return actor.calls().header("If-Match", version).body(body).put(path);
  }

  static Response made(Response answer, int status) {
    answer.then().statusCode(status);
    return answer;
  }
}
