package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.handoff.SampleCase.made;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Stored;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.journal.Sequencer;
import org.trm.local.KeyPairs;
import org.trm.local.LocalStack;
import org.trm.rotation.Rotation;

/** Organisations' key pairs are exchanged while they are at work, and nobody notices. */
@QuarkusTest
class KeyRotationTest {

  @Inject Rotation rotation;
  @Inject Sequencer sequencer;

  @Test
  void everythingIsWrappedAnewWhileRequestsAreServed() throws Exception {
    var handoff = Elsewhere.released("mk", "me");
    noteOn(handoff);
    var parties = List.of("mk-shelter", "mk-desk", "me-desk", "me-shelter");
    var newest = parties.stream().map(KeyRotationTest::added).toList();
    var answers =
        during(() -> readings(handoff), () -> parties.forEach(one -> refusesToRetire(one)));
    assertEquals(Set.of(200), answers);
    for (int i = 0; i < parties.size(); i++) {
      assertEquals(newest.get(i), uses(parties.get(i)));
    }
  }

  @Test
  void afterwardsTheOldKeysAreNotNeeded() throws Exception {
    var handoff = Elsewhere.released("al", "ba");
    for (var party : List.of("al-shelter", "al-desk", "ba-desk", "ba-shelter")) {
      added(party);
      sweep();
      assertTrue(Rows.one(retiring(party)).startsWith("nothing is wrapped to " + party));
      pairs(party).remove(party);
    }
    assertEquals(Set.of(200), readings(handoff));
    handoff.completes();
    var section =
        handoff.receiver().reading("CASEWORK").gets(handoff.theCase() + "/sections/NEEDS");
    made(section, 200);
  }

  @Test
  void itIsOnTheRecordOfTheCountryHowManyKeysItWere() throws Exception {
    Elsewhere.released("al", "ba");
    added("ba-shelter");
    sweep();
    sequencer.sequence();
    var pulled = Actor.of("ba-desk-auditor").gets("/v1/journal/BA/entries?limit=100000").asString();
    assertTrue(pulled.contains("KEYS_REWRAPPED") && pulled.contains("RELEASED_PACKET"));
  }

  @Test
  void nobodyPutsAnythingInThePlaceOfWhatIsAnothers() {
    Elsewhere.released("al", "ba");
    var theirs =
        Rows.one(
            "select format('%L, %L, 0, %L', 'CASE', case_id, wrapped_key) from casefile"
                + " where organisation = 'al-shelter' limit 1");
    var put = "select 1 / key_rewrap(" + theirs + ", 'a.b.c.d.e')::int";
    assertEquals("22012", Stored.refusal(put, "AL", "al-desk"));
    assertEquals("00000", Stored.refusal(put, "AL", "al-shelter"));
  }

  @Test
  void nothingIsPutThereThatIsNoWrappedKey() {
    Elsewhere.released("al", "ba");
    var put =
        "select key_rewrap('CASE', case_id, 0, wrapped_key, 'in clear') from casefile limit 1";
    assertEquals("22023", Stored.refusal(put, "AL", "al-shelter"));
  }

  private void sweep() {
    for (int done = 1; done > 0; ) {
      done = rotation.sweep();
    }
  }

  /** What is said in answer to readings that go on until everything is wrapped anew. */
  private Set<Integer> during(Callable<Set<Integer>> readings, Runnable first) throws Exception {
    var over = new AtomicBoolean();
    try (var reader = Executors.newSingleThreadExecutor()) {
      var answers =
          reader.submit(() -> {
            var all = new TreeSet<Integer>();
            while (!over.get()) {
              all.addAll(readings.call());
            }
            return all;
          });
      try {
        first.run();
        sweep();
      } finally {
        over.set(true);
      }
      return answers.get();
    }
  }

  private static Set<Integer> readings(Elsewhere handoff) {
    var statuses = new TreeSet<Integer>();
    statuses.add(handoff.holder().gets(handoff.theCase() + "/sections/NEEDS").statusCode());
    statuses.add(handoff.holder().gets(handoff.path() + "/packet").statusCode());
    statuses.add(handoff.desk(handoff.from()).gets(handoff.path() + "/packet").statusCode());
    statuses.add(handoff.desk(handoff.to()).gets(handoff.path() + "/packet").statusCode());
    statuses.add(handoff.receiver().gets(handoff.path() + "/packet").statusCode());
    return statuses;
  }

  private static void noteOn(Elsewhere handoff) {
    made(Papers.records(handoff.holder(), handoff.theCase(), EvidenceKind.HEARING), 201);
  }

  private static void refusesToRetire(String party) {
    var refused = assertThrows(IllegalStateException.class, () -> Rows.one(retiring(party)));
    var cause = assertInstanceOf(SQLException.class, refused.getCause());
    assertEquals("55006", cause.getSQLState());
  }

  private static String retiring(String party) {
    return "select key_retire('%s', '%s')".formatted(party, party);
  }

  /** The one key pair that anything is wrapped by. */
  private static String uses(String party) {
    return Rows.one("select string_agg(key, ' ') from key_uses('" + party + "')");
  }

  private static String added(String party) {
    try {
      return pairs(party).add(Instant.EPOCH);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPairs pairs(String party) {
    var password = LocalStack.current().settings().getOrDefault("trm.keys.password", "");
    return KeyPairs.of(LocalStack.keys(), password, party);
  }
}
