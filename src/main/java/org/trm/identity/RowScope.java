package org.trm.identity;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Tells the database in whose name a transaction runs, as its first statement.
 *
 * <p>The pool calls this once the transaction has begun and once a transaction only, so the setting
 * ends with it and cannot leak to the next borrower of the connection.
 */
@Singleton
class RowScope implements AgroalPoolInterceptor {

  private static final String SET = "select scope_to(?, ?, ?, ?)";

  private final CurrentCaller callers;

  RowScope(CurrentCaller callers) {
    this.callers = callers;
  }

  @Override
  public void onConnectionAcquire(Connection connection) {
    var scope = current();
    try (var set = connection.prepareStatement(SET)) {
      set.setString(1, scope.country());
      set.setString(2, scope.organisation());
      set.setString(3, scope.people());
      set.setString(4, scope.only());
      set.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("the row scope could not be set", e);
    }
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
