package org.trm.audit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.journal.Sequencer;

/** A country's journal as anybody's log client reads it. */
@QuarkusTest
class ForeignTreeTest {

  private static final String LOG = "/v1/journal/MK";
  private static final String PROBLEM = "application/problem+json";
  private static final Actor CASEWORKER = Actor.of("mk-shelter-caseworker");
  private static final Actor ABROAD = Actor.of("si-desk-auditor");

  private final Sequencer sequencer;
  private final LogClient client = new LogClient(ABROAD, LOG);

  ForeignTreeTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @BeforeEach
  void something() throws SQLException {
    happens(3);
  }

  @Test
  void aClientOfAnotherCountryVerifiesTheWholeLog() throws SQLException, GeneralSecurityException {
    happens(270);
    var signed = client.checkpoint();
    var leaves = client.leaves(signed.size());
    assertEquals("trm/mk/journal", signed.origin());
    assertEquals(signed.size(), leaves.size());
    var hashes = leaves.stream().map(LogClient::leafHash).toList();
    assertEquals(signed.root(), LogClient.root(hashes));
    assertEquals(hashes, client.hashes(0, signed.size()));
    var tiles = client.hashes(1, signed.size());
    for (int tile = 0; tile < tiles.size(); tile++) {
      assertEquals(tiles.get(tile), LogClient.root(hashes.subList(256 * tile, 256 * (tile + 1))));
    }
  }

  @Test
  void whatWasSignedEarlierStaysReadable() throws SQLException, GeneralSecurityException {
    var earlier = client.checkpoint();
    happens(5);
    var later = client.checkpoint();
    assertTrue(later.size() >= earlier.size() + 5);
    var hashes = client.hashes(0, later.size());
    assertEquals(later.root(), LogClient.root(hashes));
    assertEquals(earlier.root(), LogClient.root(hashes.subList(0, (int) earlier.size())));
    assertEquals(earlier.root(), LogClient.root(client.hashes(0, earlier.size())));
  }

  @Test
  void aLeafSaysNothing() throws GeneralSecurityException {
    var leaves = client.leaves(client.checkpoint().size());
    leaves.forEach(leaf ->
        assertTrue(leaf.matches("\\{\"c\":\"[A-Za-z0-9_-]{43}\",\"k\":\"[ex]\",\"v\":1}"), leaf));
  }

  @Test
  void aCheckpointIsFreshAndATileIsForEver() {
    ABROAD
        .gets(LOG + "/checkpoint")
        .then()
        .statusCode(200)
        .header("Content-Type", matchesPattern("(?i)text/plain; ?charset=utf-8"))
        .header("Cache-Control", equalTo("no-store"));
    ABROAD
        .gets(LOG + "/tile/0/000.p/1")
        .then()
        .statusCode(200)
        .header("Content-Type", equalTo("application/octet-stream"))
        .header("Cache-Control", equalTo("private, max-age=31536000, immutable"));
  }

  @Test
  void aNarrowTileIsTheBeginningOfAWiderOne() {
    var wide = client.bytes("tile/0/000.p/3");
    assertArrayEquals(Arrays.copyOf(wide, 64), client.bytes("tile/0/000.p/2"));
    var bundle = client.bytes("tile/entries/000.p/3");
    var first = client.bytes("tile/entries/000.p/1");
    assertArrayEquals(Arrays.copyOf(bundle, first.length), first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tile/0/999",
        "tile/0/x001/000",
        "tile/5/000.p/1",
        "tile/entries/999.p/1",
        "tile/63/000.p/1",
        "tile/0/0",
        "tile/00/000",
        "tile/64/000",
        "tile/0/000.p/0",
        "tile/0/000.p/256",
        "tile/0/x000",
        "tile/other/000",
        "tile/-1/000",
        "tile/0/000.p/1/1"
      })
  void whatNoCheckpointCoversIsNotThere(String path) {
    ABROAD.gets(LOG + "/" + path).then().statusCode(404).contentType(PROBLEM);
  }

  @Test
  void aCountryThatNeverSignedHasNoLog() {
    for (var path : new String[] {"checkpoint", "keys", "tile/0/000.p/1"}) {
      ABROAD.gets("/v1/journal/ZZ/" + path).then().statusCode(404).contentType(PROBLEM);
    }
  }

  @Test
  void nobodyReadsItWithoutAToken() {
    for (var path : new String[] {"checkpoint", "keys", "tile/0/000.p/1"}) {
      given().get(LOG + "/" + path).then().statusCode(401).contentType(PROBLEM);
    }
  }

  @Test
  void nobodyWritesIt() {
    for (var path : new String[] {"checkpoint", "tile/0/000"}) {
      ABROAD.posts(LOG + "/" + path, "{}").then().statusCode(405).contentType(PROBLEM);
    }
  }

  @Test
  void everyRealmAndEveryDutyReadsIt() {
    for (var user :
        new String[] {
          "network-secretariat-observer", "rs-shelter-caseworker", "mk-desk-rapporteur"
        }) {
      Actor.of(user).gets(LOG + "/checkpoint").then().statusCode(200);
    }
  }

  /** So many calls that are on record, and their positions. */
  private void happens(int times) throws SQLException {
    for (int i = 0; i < times; i++) {
      CASEWORKER.gets("/v1/cases/5f0f7f0e-0000-4000-8000-000000000000").then().statusCode(404);
    }
    sequencer.sequence();
  }
}
