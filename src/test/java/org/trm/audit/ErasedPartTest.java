package org.trm.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trm.actor.Actor;
import org.trm.actor.Background;
import org.trm.checkpoint.JournalKeys;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Sequencer;
import org.trm.journal.Subject;
import org.trm.local.LocalStack;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** A part of a journal proves by itself that what is erased in it was erased lawfully. */
@QuarkusTest
class ErasedPartTest {

  @TempDir Path folder;

  private static final Caller CALLER =
      new Caller(
          new CountryCode("RS"),
          new OrganisationId("rs-desk"),
          Set.of(),
          new Agent("clock", null, "clock", "clock", "clock"),
          new UUID(0, 1));

  private final Journal journal;
  private final Sequencer sequencer;
  private final JournalKeys keys;
  private final Pulling auditor = Pulling.of("rs");
  private String theCase = "";
  private long seq;

  ErasedPartTest(Journal journal, Sequencer sequencer, JournalKeys keys) {
    this.journal = journal;
    this.sequencer = sequencer;
    this.keys = keys;
  }

  /** More comes after it than has room in one tile. */
  @BeforeEach
  void aCaseIsOpenedAndMuchElseHappens() throws SQLException {
    var path = Actor.of("rs-shelter-caseworker").opensACase();
    theCase = path.substring(path.lastIndexOf('/') + 1);
    sequencer.sequence();
    seq = auditor.lines("?limit=100000&action=CASE_OPENED").getLast().path("seq").asLong();
    new Background("rs-desk").reads(this::muchElse);
    sequencer.sequence();
  }

  private boolean muchElse() {
    for (int more = 0; more < 300; more++) {
      journal.append(Entry.done(CALLER, Action.HANDOFF_REMINDED, Subject.NONE));
    }
    return true;
  }

  @Test
  void itBringsTheMarkerThatStandsFarBeyondIt() throws IOException, SQLException {
    erase();
    var part = auditor.save(folder, part());
    var answer = verify(part);
    assertEquals(0, answer.exit(), answer.text());
    assertTrue(answer.text().contains("subjects erased 1"), answer.text());
    var concealed = verify(without(part, "tile/entries/%03d".formatted(marker() / 256)));
    assertEquals(40, concealed.exit(), concealed.text());
    assertTrue(concealed.text().contains("index " + seq), concealed.text());
  }

  /** What was pulled then and is checked now says what was there then. */
  @Test
  void aPartFromBeforeTheErasureStaysSound() throws IOException, SQLException {
    var part = auditor.save(folder, part());
    erase();
    var answer = verify(part);
    assertEquals(0, answer.exit(), answer.text());
    assertTrue(answer.text().contains("subjects erased 0"), answer.text());
  }

  /** The entries that the markers are about lie outside; that is not held against it. */
  @Test
  void aPartWithMarkersOfEarlierEntriesIsSound() throws IOException, SQLException {
    erase();
    var part = auditor.save(folder, "?from=%d&to=%d".formatted(marker(), marker() + 1));
    var kept = Pulling.keys(folder, keys, "RS");
    var answer = Pulling.verify("--keys", kept, "--from", marker(), "--to", marker() + 1, part);
    assertEquals(0, answer.exit(), answer.text());
  }

  private String part() {
    return "?from=%d&to=%d".formatted(seq, seq + 1);
  }

  private void erase() throws SQLException {
    try (var connection = LocalStack.current().connect("trm_eraser");
        var sql = connection.createStatement()) {
      sql.execute("select journal_erase('RS', '%s')".formatted(theCase));
    }
    sequencer.sequence();
  }

  private long marker() {
    return auditor.lines("?limit=100000&after=" + seq).stream()
        .filter(line -> line.path("erasure").asBoolean())
        .mapToLong(line -> line.path("seq").asLong())
        .max()
        .orElseThrow();
  }

  private Pulling.Verdict verify(Path part) throws IOException {
    var kept = Pulling.keys(folder, keys, "RS");
    return Pulling.verify("--keys", kept, "--from", seq, "--to", seq + 1, part);
  }

  /** The same bundle without this tile. */
  private Path without(Path bundle, String tile) throws IOException {
    var left = Files.createTempFile(folder, "left", ".zip");
    try (var zip = new ZipFile(bundle.toFile());
        var out = new ZipOutputStream(Files.newOutputStream(left))) {
      for (var entry : zip.stream().toList()) {
        if (!entry.getName().startsWith(tile)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          zip.getInputStream(entry).transferTo(out);
          out.closeEntry();
        }
      }
    }
    return left;
  }
}
