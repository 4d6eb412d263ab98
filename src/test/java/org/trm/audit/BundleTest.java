package org.trm.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.checkpoint.JournalKeys;
import org.trm.journal.Sequencer;
import org.trm.shared.CountryCode;
import org.trm.tlog.Hash;
import org.trm.tlog.LeafProof;

/** What auditors pull is what the offline verifier finds sound. */
@QuarkusTest
class BundleTest {

  @TempDir Path folder;

  private final Sequencer sequencer;
  private final JournalKeys keys;
  private final Pulling auditor = Pulling.of("rs");

  BundleTest(Sequencer sequencer, JournalKeys keys) {
    this.sequencer = sequencer;
    this.keys = keys;
  }

  @BeforeEach
  void somethingHappens() throws SQLException {
    Actor.of("rs-shelter-caseworker").opensACase();
    sequencer.sequence();
  }

  @Test
  void aWholeJournalIsSound() throws IOException {
    var answer = Pulling.verify("--keys", kept(), auditor.save(folder, ""));
    assertEquals(0, answer.exit(), answer.text());
    assertTrue(answer.text().contains("are there, in order and unaltered"));
  }

  @Test
  void itGoesOnFromACheckpointThatWasKept() throws IOException, SQLException {
    var older = Files.write(folder.resolve("older"), checkpoint());
    long size = size(older);
    for (int more = 0; more < 300; more++) {
      auditor.proof(0);
    }
    sequencer.sequence();
    var part = auditor.save(folder, "?from=" + size);
    var answer = Pulling.verify("--keys", kept(), "--older", older, "--from", size, part);
    assertEquals(0, answer.exit(), answer.text());
    assertTrue(answer.text().contains("kept checkpoints continued 1"), answer.text());
  }

  @Test
  void aPartIsThatPart() throws IOException {
    var part = auditor.save(folder, "?from=1&to=2");
    var answer = Pulling.verify("--keys", kept(), "--from", 1, "--to", 2, part);
    assertEquals(0, answer.exit(), answer.text());
    assertEquals(40, Pulling.verify("--keys", kept(), part).exit());
  }

  @Test
  void aSpoiltCopyIsCaught() throws IOException {
    var bundle = auditor.save(folder, "");
    var stranger = Pulling.keys(folder, keys, "SI");
    assertEquals(40, Pulling.verify("--keys", stranger, bundle).exit());
  }

  @Test
  void thereIsNoneBeyondWhatWasSigned() {
    assertEquals("404 not-found", Told.by(auditor.bundle("?to=99999999")));
    assertEquals("404 not-found", Told.by(auditor.bundle("?from=5&to=4")));
    assertEquals("404 not-found", Told.by(auditor.proof(99_999_999)));
    assertEquals(400, auditor.bundle("?from=-1").statusCode());
  }

  @Test
  void onePositionIsProvedByText() {
    var text = auditor.proof(0).then().statusCode(200).extract();
    var commitment = auditor.lines("?limit=1").getFirst().path("commitment").asText();
    var leaf = "{\"c\":\"" + commitment + "\",\"k\":\"e\",\"v\":1}";
    assertEquals(32, Base64.getUrlDecoder().decode(commitment).length);
    assertTrue(
        LeafProof.parse(text.asString())
            .proves(
                Hash.ofLeaf(leaf.getBytes(StandardCharsets.US_ASCII)),
                keys.verifiers(new CountryCode("RS"))));
  }

  private Path kept() throws IOException {
    return Pulling.keys(folder, keys, "RS");
  }

  private byte[] checkpoint() throws IOException {
    try (var zip = new java.util.zip.ZipFile(auditor.save(folder, "").toFile())) {
      return zip.getInputStream(zip.getEntry("checkpoint")).readAllBytes();
    }
  }

  private static long size(Path checkpoint) throws IOException {
    return Long.parseLong(Files.readAllLines(checkpoint).get(1));
  }
}
