package org.trm.identity;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.trm.token.UsedProofs;

/**
 * Notes used proofs in the database, where all copies of the service see them.
 *
 * <p>It happens before anybody has been identified, so it binds the scope in which nothing can be
 * seen; the table is written through one narrow function and read by nobody.
 */
@ApplicationScoped
class UsedProofsTable implements UsedProofs {

  private static final String NOTE = "select proof_note(?, ?, ?)";
  private static final String FORGET = "select proofs_forget(?)";

  private final AgroalDataSource database;
  private final InstantSource clock;

  UsedProofsTable(AgroalDataSource database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public boolean note(String key, String proof, Instant lapses) {
    boolean[] first = {false};
    Scope.NONE.run(() -> first[0] = noted(key, proof, lapses));
    return first[0];
  }

  private boolean noted(String key, String proof, Instant lapses) {
    try (var connection = database.getConnection();
        var note = connection.prepareStatement(NOTE)) {
      note.setString(1, key);
      note.setString(2, proof);
      note.setObject(3, lapses.atOffset(ZoneOffset.UTC));
      try (var row = note.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("a used proof could not be noted", e);
    }
  }

  /** Proofs that would be refused for their age are forgotten. */
  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  void forgetTheOld() {
    Scope.NONE.run(this::forget);
  }

  private void forget() {
    try (var connection = database.getConnection();
        var forget = connection.prepareStatement(FORGET)) {
      forget.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      forget.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("used proofs could not be forgotten", e);
    }
  }
}
