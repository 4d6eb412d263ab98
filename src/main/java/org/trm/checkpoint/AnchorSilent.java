package org.trm.checkpoint;

import java.sql.SQLException;

/** The anchor did not answer, so nothing may be signed. */
final class AnchorSilent extends RuntimeException {

  AnchorSilent(SQLException cause) {
    super(cause);
  }

  /** What the database said, as a code. */
  String state() {
    return getCause() instanceof SQLException failure && failure.getSQLState() != null
        ? "state " + failure.getSQLState()
        : "no answer";
  }
}
