package org.trm.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.trm.question.Breath;
import org.trm.question.Question;

/**
 * Tells the database in whose name a transaction runs, as its first statement; whoever begins it by
 * asking something has that asked in the same breath.
 *
 * <p>The pool calls this once the transaction has begun and once a transaction only, so the setting
 * ends with it and cannot leak to the next borrower of the connection.
 */
@Singleton
class RowScope implements AgroalPoolInterceptor {

  /** The answer says of which cases nothing is there; the first is done before the second. */
  private static final String SET =
      "select scope_to(?, ?, ?, ?), current_setting('trm.closed', true)";

  private final CurrentCaller callers;
  private final ClosedCases closed;

  RowScope(CurrentCaller callers, ClosedCases closed) {
    this.callers = callers;
    this.closed = closed;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    var scope = current();
    try {
      Breath.begin(
          connection,
          Question.of(
              SET,
              this::told,
              scope.country(),
              scope.organisation(),
              scope.people(),
              scope.only()));
    } catch (SQLException e) {
      throw new IllegalStateException("the row scope could not be set", e);
    }
  }

  private boolean told(ResultSet answer) throws SQLException {
    boolean said = answer.next();
    closed.are(answer.getString(2));
    return said;
  }

  private Scope current() {
    if (Scope.BACKGROUND.isBound()) {
      return Scope.BACKGROUND.get();
    }
    return Arc.container().requestContext().isActive()
        ? callers.find().map(Scope::of).orElse(Scope.NONE)
        : Scope.NONE;
  }
}
