package org.trm.circle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.circle.Insiders.CASEWORKER;
import static org.trm.circle.Insiders.LAWYER;
import static org.trm.circle.Insiders.SUPERVISOR;
import static org.trm.circle.Insiders.approves;
import static org.trm.circle.Insiders.proposes;
import static org.trm.circle.Insiders.seals;
import static org.trm.circle.Insiders.shutsOut;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.actor.Told;
import org.trm.local.LocalStack;

/** The database alone holds who is out: in every table, and whatever the code would ask. */
@QuarkusTest
class CircleWallsTest {

  private static final List<String> TABLES =
      List.of("casefile", "section", "participant", "custody", "danger_flag", "case_exclusion");

  private String theCase;
  private String id;

  @BeforeEach
  void muchIsWrittenOfACase() {
    theCase = CASEWORKER.opensACase();
    id = theCase.substring(theCase.lastIndexOf('/') + 1);
    CASEWORKER
        .posts(theCase + "/danger-flags", "{\"kind\": \"TRANSMISSION_ENDANGERS_PERSON\"}")
        .then()
        .statusCode(201);
  }

  @Test
  void whoIsShutOutSeesNoRowAndWritesNone() {
    shutsOut(CASEWORKER, theCase).then().statusCode(201);
    var seen = new TreeMap<String, Integer>();
    for (var table : TABLES) {
      seen.put(table, rows(key(CASEWORKER), table));
    }
    assertEquals(0, seen.values().stream().mapToInt(Integer::intValue).sum(), seen::toString);
    assertTrue(rows(key(LAWYER), "casefile") == 1 && rows(key(LAWYER), "danger_flag") == 1);
    assertEquals("42501", refusal(key(CASEWORKER), INSERT.formatted(UUID.randomUUID(), id)));
    assertEquals("00000", refusal(key(LAWYER), INSERT.formatted(UUID.randomUUID(), id)));
    assertEquals(0, rows(key(LAWYER) + "\n" + key(CASEWORKER), "casefile"), "in their place");
  }

  @Test
  void aSealShowsRowsToItsCircleAndToTheClocks() {
    seals(theCase).then().statusCode(201);
    assertEquals(0, rows(key(CASEWORKER), "casefile"));
    assertEquals(0, rows("", "casefile"), "a system that acts for nobody");
    assertEquals(1, rows(key(SUPERVISOR), "casefile"));
    assertEquals(1, rows("clocks", "casefile"));
  }

  @Test
  void nothingIsOpenedWithoutTheWordOfASecondPerson() {
    String exclusion = shutsOut(CASEWORKER, theCase).path("id");
    var proposed =
        proposes(theCase, "{\"kind\": \"READMIT\", \"exclusion\": \"%s\"}".formatted(exclusion));
    var opened =
        "insert into case_opened select id, about, kind, case_id, organisation, now()"
            + " from case_opening where about = '%s'".formatted(exclusion);
    assertEquals("42501", refusal(key(SUPERVISOR), opened));
    approves(proposed);
    assertEquals("23505", refusal(key(SUPERVISOR), opened), "by then it is open");
  }

  @Test
  void onlyThoseWhoAnswerForACaseShutOthersOut() {
    var somebody = "{\"organisation\": \"si-desk\", \"reason\": \"SUSPECTED\"}";
    assertEquals("403 not-allowed", Told.by(CASEWORKER.posts(theCase + "/exclusions", somebody)));
    var elsewhere = Actor.of("rs-desk-supervisor");
    assertEquals("404 not-found", Told.by(elsewhere.posts(theCase + "/exclusions", somebody)));
    var itself = somebody.replace("si-desk", "rs-shelter");
    assertEquals(
        "422 rule-refused [HOLDER_SHUT_OUT]",
        Told.by(SUPERVISOR.posts(theCase + "/exclusions", itself)));
    assertEquals("42501", Stored.refusal("delete from case_exclusion", "RS", "rs-shelter"));
  }

  private static final String INSERT =
      "insert into participant values ('%s', '%s', 'rs-shelter', 'WITNESS', 'W-1', now())";

  private static String key(Actor actor) {
    var me = actor.gets("/v1/me");
    return me.path("human.issuer") + " " + me.path("human.subject");
  }

  private int rows(String people, String table) {
    try (var connection = scoped(people);
        var statement = connection.createStatement();
        var count =
            statement.executeQuery(
                "select count(*) from %s where case_id = '%s'".formatted(table, id))) {
      count.next();
      return count.getInt(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String refusal(String people, String sql) {
    try (var connection = scoped(people);
        var statement = connection.createStatement()) {
      statement.execute(sql);
      connection.rollback();
      return "00000";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  private static Connection scoped(String people) throws SQLException {
    var connection = LocalStack.current().connect("trm_app");
    connection.setAutoCommit(false);
    try (var scope = connection.prepareStatement("select scope_to('RS', 'rs-shelter', ?, '')")) {
      scope.setString(1, people);
      scope.execute();
    }
    return connection;
  }
}
