package org.trm.handoff;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.trm.actor.Background;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Sequencer;
import org.trm.journal.Subject;
import org.trm.local.LocalStack;
import org.trm.local.Tokens;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Many write at once, some in vain; whoever reads, crashes and resumes misses nothing. */
@QuarkusTest
class FeedStormTest {

  private static final int WRITERS = 16;
  private static final int EVENTS = Integer.getInteger("feed.events", 5_000);
  private static final Background DESK = new Background("rs-desk");
  private static final Caller CALLER =
      new Caller(
          new CountryCode("RS"),
          new OrganisationId("rs-desk"),
          Set.of(),
          new Agent("storm", null, "storm", "storm", "storm"),
          new UUID(0, 1));

  private final Journal journal;
  private final Sequencer sequencer;
  private final AtomicInteger next = new AtomicInteger();

  FeedStormTest(Journal journal, Sequencer sequencer) {
    this.journal = journal;
    this.sequencer = sequencer;
  }

  @Test
  void nothingIsMissedAndNothingComesTwiceOrOutOfOrder() throws Exception {
    var handoff = UUID.fromString(Journey.drafted().to(Stage.SUBMITTED).id().toString());
    sequencer.sequence();
    long before = one("select size - 1 from journal_state where country = 'RS'");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var readers = new ArrayList<java.util.concurrent.Future<List<String>>>();
      for (int reader = 0; reader < 2; reader++) {
        readers.add(threads.submit(new Reader(before, new Random(reader))));
      }
      var writers = new ArrayList<java.util.concurrent.Future<?>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(threads.submit(() -> write(handoff)));
      }
      for (var writer : writers) {
        while (!writer.isDone()) {
          sequencer.sequence();
        }
        writer.get();
      }
      sequencer.sequence();
      var written = written(handoff, before);
      for (var reader : readers) {
        assertEquals(written, reader.get());
      }
      assertEquals(EVENTS, written.size());
    }
  }

  private void write(UUID handoff) {
    for (int event = next.incrementAndGet(); event <= EVENTS; event = next.incrementAndGet()) {
      var entry =
          Entry.done(CALLER, Action.HANDOFF_REMINDED, Subject.of(CaseId.random(), handoff, event));
      if (event % 20 == 0) {
        inVain(entry);
      }
      DESK.reads(() -> append(entry));
    }
  }

  private boolean append(Entry entry) {
    journal.append(entry);
    return true;
  }

  private void inVain(Entry entry) {
    try {
      DESK.reads(() -> {
        journal.append(entry);
        throw new IllegalStateException("rolled back");
      });
    } catch (RuntimeException e) {
      // as it was meant
    }
  }

  /** A national system that keeps what it has processed, and forgets what it has not. */
  private record Reader(long before, Random dice) implements Callable<List<String>> {

    @Override
    public List<String> call() {
      var told = new ArrayList<String>();
      long position = before;
      while (told.size() < EVENTS) {
        var page = page(position);
        if (dice.nextInt(5) > 0) { // else it crashes before it has stored anything
          told.addAll(page.getList("events.id"));
          position = page.getLong("examinedTo");
        }
      }
      return told;
    }

    private io.restassured.path.json.JsonPath page(long after) {
      var query = "?wait=1&limit=%d&after=%d".formatted(1 + dice.nextInt(1000), after);
      return given()
          .auth()
          .oauth2(Tokens.ofSystem("rs-desk-system", "events"))
          .get("/v1/events" + query)
          .then()
          .statusCode(200)
          .extract()
          .jsonPath();
    }
  }

  /** What the journal itself has, in its order. */
  private static List<String> written(UUID handoff, long before) throws SQLException {
    var written = new ArrayList<String>();
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select s.entry from journal_leaf l join journal_entry s using (country, id)"
                    + " where l.country = 'RS' and s.resource = '"
                    + handoff
                    + "' and l.seq > "
                    + before
                    + " order by l.seq")) {
      while (rows.next()) {
        written.add(rows.getString(1));
      }
    }
    return written;
  }

  private static long one(String select) throws SQLException {
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement();
        var row = statement.executeQuery(select)) {
      row.next();
      return row.getLong(1);
    }
  }
}
