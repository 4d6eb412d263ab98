package org.trm.circle;

import io.restassured.response.Response;
import java.util.List;
import org.trm.actor.Actor;

/** Closes a case to people and organisations, by its holder's supervisor. */
public final class Closing {

  private final Actor supervisor;
  private final String theCase;

  public Closing(String holder, String theCase) {
    this.supervisor = Actor.of(holder + "-supervisor").reading("SUPERVISION");
    this.theCase = theCase;
  }

  /** How a person is named, as they are told themselves. */
  static String name(Actor actor) {
    var me = actor.gets("/v1/me").then().statusCode(200).extract();
    return "{\"issuer\": \"%s\", \"subject\": \"%s\"}"
        .formatted(me.path("human.issuer"), me.path("human.subject"));
  }

  /**
   * Seals it: it is there for whoever seals and these people, and for nobody else of the holder.
   */
  public Closing seal(List<String> members) {
    var names = members.stream().map(Actor::of).map(Closing::name).toList();
    posts("/circle/seal", "\"members\": [" + String.join(", ", names) + "]", "PERSON_SOUGHT")
        .then()
        .statusCode(201);
    return this;
  }

  public Closing people(List<String> people) {
    people.stream().map(Actor::of).forEach(one -> shutOut(one).then().statusCode(201));
    return this;
  }

  public Closing organisations(List<String> organisations) {
    organisations.forEach(one -> shutOut(one).then().statusCode(201));
    return this;
  }

  Response shutOut(Actor actor) {
    return posts("/exclusions", "\"person\": " + name(actor), "SUSPECTED");
  }

  Response shutOut(String organisation) {
    return posts("/exclusions", "\"organisation\": \"" + organisation + "\"", "WISH_OF_PERSON");
  }

  private Response posts(String where, String whom, String why) {
    return supervisor.posts(theCase + where, "{" + whom + ", \"reason\": \"" + why + "\"}");
  }
}
