package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.put;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Outage;
import org.trm.actor.Told;

/** While a table is locked or full nobody waits for ever, gets case data, or changes anything. */
@QuarkusTest
class LockedTablesTest {

  @Inject EntityManager entities;

  @Test
  @Asvs({"2.3.3", "16.3.2", "16.5.3"})
  void withoutAJournalNothingIsReadOrDone() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    var before = everything(journey);
    try (var _ = Locked.table("journal_entry")) {
      Together.call(everyKindOfCall(journey)).forEach(LockedTablesTest::isUnavailable);
    }
    assertEquals(before, everything(journey));
  }

  @Test
  @Asvs({"2.3.3", "16.3.2", "16.5.3"})
  void withoutRoomInAJournalNothingIsReadOrDone() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    var before = everything(journey);
    try (var _ = Outage.full("journal_entry")) {
      Together.call(everyKindOfCall(journey)).forEach(LockedTablesTest::isUnavailable);
    }
    assertEquals(before, everything(journey));
    assertEquals("200", Told.by(answer(moving(journey, journey.version()))));
  }

  @Test
  @Asvs("2.3.3")
  void withoutItsCustodyNothingIsDone() {
    withoutTheTable(
        "cases", journey -> List.of(moving(journey, journey.version()), writing(journey)));
  }

  /** Who moves a handoff does not look into the file. */
  @Test
  @Asvs("2.3.3")
  void withoutItsFileNothingIsWritten() {
    withoutTheTable("casefile", journey -> List.of(writing(journey), opening()));
  }

  private static void withoutTheTable(
      String table, Function<Journey, List<Callable<Response>>> calls) {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    var before = everything(journey);
    try (var _ = Locked.table(table)) {
      Together.call(calls.apply(journey)).forEach(LockedTablesTest::isUnavailable);
    }
    assertEquals(before, everything(journey));
  }

  @Test
  void whatFailedMayBeSentAgain() {
    var journey = Journey.drafted().to(Stage.SUBMITTED);
    var version = journey.version();
    try (var _ = Locked.table("journal_entry")) {
      isUnavailable(answer(moving(journey, version)));
    }
    assertEquals("200", Told.by(answer(moving(journey, version))));
  }

  @Test
  @Transactional
  @Asvs({"13.2.6", "15.4.3"})
  void theDatabaseIsToldHowLongToWait() {
    assertEquals("1s", entities.createNativeQuery("show lock_timeout").getSingleResult());
    assertEquals("10s", entities.createNativeQuery("show statement_timeout").getSingleResult());
  }

  private static List<Callable<Response>> everyKindOfCall(Journey journey) {
    var theCase = journey.theCase().path();
    return List.of(
        () -> HOLDER.gets(theCase),
        () -> HOLDER.gets(theCase + "/sections/NEEDS"),
        () -> HOLDER.gets(theCase + "/consents"),
        () -> HOLDER.posts("/v1/cases/search", "{}"),
        () -> RECEIVING_DESK.gets("/v1/handoffs"),
        () -> RECEIVING_DESK.gets(journey.path()),
        () -> RECEIVING_DESK.gets(journey.path() + "/packet"),
        () -> RECEIVING_DESK.gets(journey.path() + "/timeline"),
        () -> SENDING_DESK.posts(journey.path() + "/preflight", ""),
        () -> Actor.of("rs-desk-auditor").gets("/v1/journal/RS/entries"),
        opening(),
        () -> HOLDER.posts(theCase + "/consents", file("consent.json")),
        writing(journey),
        moving(journey, journey.version()));
  }

  private static Callable<Response> opening() {
    return () -> HOLDER.posts("/v1/cases", file("case.json"));
  }

  private static Callable<Response> writing(Journey journey) {
    var section = journey.theCase().path() + "/sections/NEEDS";
    return () -> put(HOLDER, section, "\"1\"", file("sections/NEEDS.json"));
  }

  private static Callable<Response> moving(Journey journey, Version version) {
    return () -> RECEIVING_DESK.posts(journey.path() + "/acknowledge", "{}", version);
  }

  private static Response answer(Callable<Response> call) {
    return Together.call(List.of(call)).getFirst();
  }

  private static void isUnavailable(Response answer) {
    assertEquals(503, answer.statusCode());
    assertEquals("2", answer.header("Retry-After"));
    assertEquals(
        Map.of(
            "type",
            "/problems/unavailable",
            "title",
            "The service cannot answer now; ask again as Retry-After says",
            "status",
            503,
            "instance",
            "urn:uuid:" + answer.header("X-Request-Id")),
        answer.jsonPath().getMap(""));
  }

  /** The handoff as it is stored, and how many rows there are of what the calls would make. */
  private static String everything(Journey journey) {
    var counts =
        "select concat_ws(' ', (select count(*) from casefile), (select count(*) from section),"
            + " (select count(*) from consent), (select count(*) from idempotency))";
    return journey.stored() + Rows.one(counts);
  }
}
