package org.trm.handoff;

import static java.util.Collections.nCopies;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.Crew.HOLDER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.actor.Told;

/** One request makes one draft, however often it is sent. */
@QuarkusTest
class DraftOnceTest {

  private static final String PROPOSAL = Words.drafting("SERVICE_REFERRAL", "NEEDS");

  private final String key = UUID.randomUUID().toString();
  private SampleCase theCase;

  @BeforeEach
  void aCaseIsReady() {
    theCase = SampleCase.ready();
  }

  @Test
  void fiftyAtOnceMakeOne() {
    var told = new TreeSet<String>();
    var made = new TreeSet<String>();
    for (var answer : Together.call(nCopies(50, (Callable<Response>) this::drafts))) {
      told.add(Told.by(answer));
      if (answer.statusCode() == 201) {
        made.add(answer.header("Location"));
      }
    }
    assertTrue(Set.of("201", "409 request-still-running").containsAll(told), told::toString);
    assertEquals(1, made.size());
    assertEquals("1", Rows.one("select count(*) from handoff where case_id = '" + id() + "'"));
  }

  @Test
  void aRequestThatComesAgainIsAnsweredAgain() {
    var answers = List.of(drafts(), drafts(), drafts());
    assertEquals(Set.of("201"), answers.stream().map(Told::by).collect(toSet()));
    assertEquals(1, answers.stream().map(Response::asString).collect(toSet()).size());
    assertEquals(1, answers.stream().map(answer -> answer.header("ETag")).collect(toSet()).size());
    assertEquals(
        1, answers.stream().map(answer -> answer.header("Location")).collect(toSet()).size());
  }

  @Test
  void anotherRequestNeedsAKeyOfItsOwn() {
    drafts();
    var other =
        HOLDER.posts(path(), PROPOSAL.replace("\"urgent\": false", "\"urgent\": true"), key);
    assertEquals("422 idempotency-key-reused", Told.by(other));
  }

  @Test
  void anotherOrganisationsKeyIsAnotherKey() {
    drafts();
    var other = Crew.RECEIVER.posts(path(), PROPOSAL, key);
    assertEquals("404 not-found", Told.by(other));
  }

  @Test
  void aRefusedMoveIsRefusedAgainUnderItsKey() {
    var journey = Journey.drafted();
    var version = journey.version();
    var release = journey.path() + "/release";
    var first = HOLDER.posts(release, Words.NOTHING, version);
    var again = HOLDER.posts(release, Words.NOTHING, version);
    assertEquals("409 illegal-transition [ILLEGAL_STATE]", Told.by(first));
    assertEquals(Told.by(first), Told.by(again));
  }

  @Test
  void aMoveThatComesAgainIsNotMadeAgain() {
    var journey = Journey.drafted();
    var version = journey.version();
    var submit = journey.path() + "/submit";
    var first = Crew.SENDING_DESK.posts(submit, Words.NOTHING, version);
    var again = Crew.SENDING_DESK.posts(submit, Words.NOTHING, version);
    assertEquals("200", Told.by(again));
    assertEquals(first.asString(), again.asString());
    assertEquals(first.header("ETag"), again.header("ETag"));
  }

  private Response drafts() {
    return HOLDER.posts(path(), PROPOSAL, key);
  }

  private String path() {
    return theCase.path() + "/handoffs";
  }

  private String id() {
    return theCase.path().substring("/v1/cases/".length());
  }
}
