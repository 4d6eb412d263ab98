package org.trm.checkpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.local.LocalStack;
import org.trm.tlog.Hash;
import org.trm.tlog.TreeHead;

@QuarkusTest
class AnchorTest {

  private static final TreeHead TEN = new TreeHead(10, Hash.ofLeaf(new byte[10]));
  private static final TreeHead TWENTY = new TreeHead(20, Hash.ofLeaf(new byte[20]));

  private final AgroalDataSource database;
  private final Anchor anchor;
  private final Publication publication;
  private final Refusals refusals;
  private final Scratch journal = new Scratch();
  private final String origin = JournalKeys.origin(journal.country());

  AnchorTest(
      @DataSource("sequencer") AgroalDataSource database,
      Anchor anchor,
      Publication publication,
      Refusals refusals) {
    this.database = database;
    this.anchor = anchor;
    this.publication = publication;
    this.refusals = refusals;
  }

  @Test
  void itMovesOnFromWhatWasReadAndFromNothingElse() {
    assertTrue(anchor.move(origin, TreeHead.EMPTY, TEN));
    assertFalse(anchor.move(origin, TreeHead.EMPTY, TWENTY));
    assertTrue(anchor.move(origin, TEN, TWENTY));
    assertFalse(anchor.move(origin, TEN, TWENTY));
    assertEquals(new Anchor.Held(TWENTY, null), anchor.read(origin));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update anchor set size = 9 where origin = ?",
        "update anchor set root = sha256('other') where origin = ?",
        "update anchor set refused = null where origin = ?",
        "delete from anchor where origin = ?",
        "truncate anchor"
      })
  void theServiceCannotTakeItBack(String sql) throws SQLException {
    anchor.move(origin, TreeHead.EMPTY, TEN);
    anchor.refuse(origin, "tile/0/000 is not there");
    try (var connection = LocalStack.current().connectToAnchor("trm_anchor");
        var statement = connection.createStatement()) {
      var failure =
          assertThrows(
              SQLException.class, () -> statement.execute(sql.replace("?", "'" + origin + "'")));
      assertEquals("42501", failure.getSQLState());
    }
  }

  @Test
  void nothingMovesWhileARefusalStands() {
    anchor.move(origin, TreeHead.EMPTY, TEN);
    anchor.refuse(origin, "tile/0/000 is not there");
    assertFalse(anchor.move(origin, TEN, TWENTY));
  }

  @Test
  void inProductionTheServiceDoesNotStartWithTheAnchorOnItsOwnServer() {
    var wall = new AnchorWall(database, anchor, false);
    var refusal = assertThrows(IllegalStateException.class, () -> wall.atStart(new StartupEvent()));
    assertTrue(String.valueOf(refusal.getMessage()).contains("same database server"));
  }

  @Test
  void nothingIsSignedWithTheAnchorOnTheServiceServer() throws SQLException {
    var wall = new AnchorWall(database, anchor, false);
    new Checkpoints(database, anchor, wall, publication, refusals).publish(journal.country());
    assertRefused(Refusal.ANCHOR_NOT_APART);
  }

  @Test
  @Asvs("16.5.2")
  void nothingIsSignedWhileTheAnchorIsAway() throws SQLException {
    journal.with(1);
    try (var nowhere = AgroalDataSource.from(nobodyAnswers())) {
      var away = new Anchor(nowhere);
      var wall = new AnchorWall(database, away, true);
      new AnchorWall(database, away, false).atStart(new StartupEvent());
      new Checkpoints(database, away, wall, publication, refusals).publish(journal.country());
      assertRefused(Refusal.ANCHOR_UNREACHABLE);
    }
  }

  private void assertRefused(Refusal why) {
    var now = refusals.current().get(journal.country().value());
    assertEquals(why, now == null ? null : now.why());
  }

  private static AgroalDataSourceConfigurationSupplier nobodyAnswers() {
    return new AgroalDataSourceConfigurationSupplier()
        .connectionPoolConfiguration(pool ->
            pool.maxSize(1)
                .acquisitionTimeout(Duration.ofSeconds(1))
                .connectionFactoryConfiguration(
                    factory -> factory.jdbcUrl("jdbc:postgresql://127.0.0.1:1/none")));
  }
}
