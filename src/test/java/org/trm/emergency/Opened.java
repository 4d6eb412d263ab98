package org.trm.emergency;

import static java.util.stream.Collectors.joining;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.local.LocalStack;

/** A case of the Serbian shelter that somebody opened in an emergency. */
record Opened(String theCase, Response answer) {

  static final Actor HOLDER = Actor.of("rs-shelter-caseworker");
  static final Actor SECOND = Actor.of("rs-shelter-supervisor");
  static final Actor LAWYER = Actor.of("rs-shelter-data-protection");
  static final Actor AUDITOR = Actor.of("rs-desk-auditor");
  static final Actor PROTECTOR =
      Actor.of("rs-child-protection-child-protection").reading("EMERGENCY");
  static final Actor DESK = Actor.of("si-desk-focal-point").reading("EMERGENCY");

  /** A case with a section of each of these categories. */
  static String aChilds(String... sections) {
    return aCase("CHILD_CONFIRMED", sections);
  }

  static String aCase(String age, String... sections) {
    var theCase =
        HOLDER
            .posts("/v1/cases", Actor.NEW_CASE.replace("ADULT_CONFIRMED", age))
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    for (var section : sections) {
      HOLDER
          .calls()
          .header("If-Match", "\"0\"")
          .body(Sections.of(section))
          .put(theCase + "/sections/" + section)
          .then()
          .statusCode(200);
    }
    return theCase;
  }

  /** An adult's, of which the Slovenian desk has been warned. */
  static String warnedOf(String... sections) {
    var all = Stream.concat(Stream.of("NEEDS"), Stream.of(sections));
    var theCase = aCase("ADULT_CONFIRMED", all.toArray(String[]::new));
    var alert = "{\"danger\": \"LIFE_IN_DANGER\", \"receivingCountry\": \"SI\"}";
    HOLDER.posts(theCase + "/alerts", alert).then().statusCode(201);
    return theCase;
  }

  static Opened by(Actor actor, String theCase, String reason) {
    return new Opened(theCase, opening(actor, theCase, reason));
  }

  static Response opening(Actor actor, String theCase, String reason) {
    var said = "{\"reason\": \"%s\", \"note\": \"Canary calls\"}".formatted(reason);
    return actor.posts(theCase + "/emergencies", said);
  }

  /** An hour ago somebody may have opened another; nobody's count grows by the tests before. */
  static void nobodyOpenedAnything() {
    change(
        "update emergency set opened_at = opened_at - interval '2 days',"
            + " ends_at = ends_at - interval '2 days'");
  }

  String path() {
    return answer.header("Location");
  }

  UUID id() {
    return UUID.fromString(Body.text(answer, "/id"));
  }

  Response reads(Actor actor, String section) {
    return actor.gets(path() + "/sections/" + section);
  }

  Response moves(Actor actor, String verb) {
    return actor.posts(path() + "/" + verb, Version.of(LAWYER.gets(path())));
  }

  /** The hour is over. */
  void ends() {
    change(
        "update emergency set opened_at = opened_at - interval '61 minutes',"
            + " ends_at = ends_at - interval '61 minutes' where id = '"
            + id()
            + "'");
  }

  List<String> owedTo(Actor actor) {
    return actor.gets("/v1/tasks?about=" + id()).path("tasks.kind");
  }

  /** The kinds of the incidents that came of it, as this actor is told. */
  List<String> incidentsOf(Actor actor) {
    return actor
        .gets("/v1/incidents?limit=200")
        .path("findAll { it.about == '" + id() + "' }.kind");
  }

  /** The entries of a country's journal about it. */
  String journalOf(String country) {
    var auditor = Actor.of(country + "-desk-auditor");
    var journal = "/v1/journal/" + country.toUpperCase(Locale.ROOT) + "/entries?limit=100000";
    return auditor
        .gets(journal)
        .asString()
        .lines()
        .filter(line -> line.contains(id().toString()))
        .collect(joining("\n"));
  }

  static void change(String sql) {
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
