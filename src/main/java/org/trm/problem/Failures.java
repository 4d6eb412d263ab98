package org.trm.problem;

import io.vertx.core.http.HttpClosedException;
import jakarta.transaction.RollbackException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a failure may tell without its message, which may hold what somebody sent. */
final class Failures {

  /**
   * SQLSTATE classes: connection lost, transaction rolled back (a deadlock), resources short, lock
   * not granted, statement cancelled.
   */
  private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57");

  private static final String DUPLICATE = "23505";

  private Failures() {}

  /** Whether the database, not the request, is what is wrong. */
  static boolean isUnavailability(Throwable failure) {
    var sql = causeOf(failure, SQLException.class);
    if (sql == null) {
      return ranOutOfTime(causeOf(failure, RollbackException.class));
    }
    var state = sql.getSQLState();
    return state == null || PASSING.contains(state.substring(0, Math.min(2, state.length())));
  }

  /** A transaction that could not be committed has a cause, unless it simply took too long. */
  private static boolean ranOutOfTime(@Nullable RollbackException rolledBack) {
    return rolledBack != null
        && rolledBack.getCause() == null
        && rolledBack.getSuppressed().length == 0;
  }

  /** Whether somebody else was quicker with a value that may be there only once. */
  static boolean isDuplicate(Throwable failure) {
    var sql = causeOf(failure, SQLException.class);
    return sql != null && DUPLICATE.equals(sql.getSQLState());
  }

  /** Whether the caller hung up before all was said. */
  static boolean isHangingUp(Throwable failure) {
    return causeOf(failure, ClosedChannelException.class) != null
        || causeOf(failure, HttpClosedException.class) != null;
  }

  /** The classes of the causes, each with the place in this product where it came by. */
  static String trace(Throwable failure) {
    var trace = new StringBuilder();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      trace.append(trace.isEmpty() ? "" : " < ").append(cause.getClass().getName());
      if (cause instanceof SQLException sql) {
        trace.append('(').append(sql.getSQLState()).append(')');
      }
      Arrays.stream(cause.getStackTrace())
          .filter(frame -> frame.getClassName().startsWith("org.trm"))
          .findFirst()
          .ifPresent(frame -> trace.append('@').append(frame));
    }
    return trace.toString();
  }

  static <E extends Throwable> @Nullable E causeOf(Throwable failure, Class<E> kind) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return kind.cast(cause);
      }
    }
    return null;
  }
}
