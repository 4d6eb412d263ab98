package org.trm.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What passes is told from what is wrong with the request, or with us. */
class FailuresTest {

  @ParameterizedTest
  @CsvSource({
    "08006, true", // connection lost
    "40P01, true", // deadlock
    "53100, true", // disk full
    "53300, true", // too many connections
    "55P03, true", // lock not granted in time
    "57014, true", // statement cancelled
    "57P01, true", // shut down
    ", true", // the pool's own
    "23505, false", // duplicate
    "23514, false", // check
    "42501, false", // not allowed
    "22P02, false" // not a number
  })
  void theDatabaseIsAwayForAWhile(String state, boolean passing) {
    var failure = new IllegalStateException(new SQLException("said", state));
    assertEquals(passing, Failures.isUnavailability(failure));
  }

  @Test
  void aTransactionThatRanOutOfTimeMayBeTriedAgain() {
    var late = new IllegalStateException(new RollbackException("not active"));
    assertEquals(true, Failures.isUnavailability(late));
  }

  @Test
  void oneThatFailedForACauseMayNot() {
    var broken = new RollbackException("rolled back");
    broken.initCause(new IllegalArgumentException());
    assertEquals(false, Failures.isUnavailability(broken));
    assertEquals(false, Failures.isUnavailability(new IllegalStateException()));
  }
}
