package org.trm.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.checkpoint.JournalKeys;
import org.trm.journal.Sequencer;
import org.trm.local.LocalStack;
import org.trm.tlog.LeafProof;

/** The subject of a case can be made unreadable for ever, and everything is still proved. */
@QuarkusTest
class ErasureTest {

  @TempDir Path folder;

  private final Sequencer sequencer;
  private final JournalKeys keys;
  private final Pulling auditor = Pulling.of("rs");
  private final Actor shelter = Actor.of("rs-shelter-caseworker");
  private UUID theCase = new UUID(0, 0);

  ErasureTest(Sequencer sequencer, JournalKeys keys) {
    this.sequencer = sequencer;
    this.keys = keys;
  }

  @BeforeEach
  void aCaseIsOpenedAndRead() throws SQLException {
    var path = shelter.opensACase();
    theCase = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    shelter.gets(path).then().statusCode(200);
    sequencer.sequence();
  }

  @Test
  void itsIdentifierIsNowhereAnyMoreAndWhoDidWhatStays() throws SQLException {
    assertTrue(auditor.entries("?limit=100000").asString().contains(theCase.toString()));
    assertEquals(2, erase());
    sequencer.sequence();
    assertFalse(auditor.entries("?limit=100000").asString().contains(theCase.toString()));
    var lines = auditor.lines("?limit=100000");
    var erased = lines.stream().filter(line -> line.at("/subject/digest").isTextual()).toList();
    assertTrue(erased.stream().allMatch(line -> line.at("/core/content/action").isTextual()));
    assertTrue(lines.stream().anyMatch(line -> line.path("erasure").asBoolean()));
  }

  @Test
  void everyOldProofAndBundleAndCheckpointStillVerifies() throws IOException, SQLException {
    var kept = Pulling.keys(folder, keys, "RS");
    var before = auditor.save(folder, "");
    var older = Files.write(folder.resolve("older"), checkpoint(before));
    var proof = auditor.proof(0).asString();
    erase();
    sequencer.sequence();
    var answer = Pulling.verify("--keys", kept, "--older", older, auditor.save(folder, ""));
    assertEquals(0, answer.exit(), answer.text());
    assertFalse(answer.text().contains("subjects erased 0"), answer.text());
    assertEquals(0, Pulling.verify("--keys", kept, before).exit());
    assertEquals(
        proof.lines().toList().get(1), auditor.proof(0).asString().lines().toList().get(1));
    assertEquals(0, LeafProof.parse(proof).index());
  }

  @Test
  void untilTheMarkerIsSignedNoBundleIsMade() throws SQLException {
    erase();
    assertEquals("503 unavailable", Told.by(auditor.bundle("")));
    sequencer.sequence();
    auditor.bundle("").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trm_app", "trm_sequencer"})
  void nobodyElseCanErase(String login) {
    assertThrows(SQLException.class, () -> run(login, "select journal_erase('RS', '%s')"));
    assertThrows(
        SQLException.class,
        () -> run(login, "update journal_entry set salt = null where case_id = '%s'"));
  }

  @Test
  void notEvenTheOwnerOfTheTables() throws SQLException {
    assertEquals(0, run("trm_owner", "select journal_erase('RS', '%s')"));
    assertEquals(0, run("trm_owner", "update journal_entry set salt = null where case_id = '%s'"));
  }

  @Test
  @Asvs("13.2.2")
  void theEraserCanDoNothingElse() {
    for (var other :
        java.util.List.of(
            "update journal_entry set case_id = null where case_id = '%s'",
            "update journal_entry set salt = sha256('x') where case_id = '%s'",
            "update journal_entry set opening = '' where case_id = '%s'",
            "select * from journal_entry",
            "insert into journal_entry (country, entry, recorded_at, commitment, opening, subject)"
                + " values ('RS', '%s', now(), sha256('x'), '', '')",
            "delete from journal_erasure")) {
      assertThrows(SQLException.class, () -> run("trm_eraser", other), other);
    }
  }

  private long erase() throws SQLException {
    return run("trm_eraser", "select journal_erase('RS', '%s')");
  }

  private long run(String login, String statement) throws SQLException {
    try (var connection = LocalStack.current().connect(login);
        var sql = connection.createStatement()) {
      if (!sql.execute(statement.formatted(theCase))) {
        return sql.getUpdateCount();
      }
      try (var row = sql.getResultSet()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static byte[] checkpoint(Path bundle) throws IOException {
    try (var zip = new java.util.zip.ZipFile(bundle.toFile())) {
      return zip.getInputStream(zip.getEntry("checkpoint")).readAllBytes();
    }
  }
}
