package org.trm.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;

/**
 * Of which cases nothing is there for whoever a transaction runs for, as it was told when it began:
 * who is shut out, and who is outside the circle of a sealed case. Whatever finds a case, or
 * something that belongs to one, asks here before it gives it on, whether or not the database would
 * have shown it.
 */
@ApplicationScoped
public class ClosedCases {

  private static final String KEY = ClosedCases.class.getName();

  private final TransactionSynchronizationRegistry transaction;
  private final AgroalDataSource database;

  ClosedCases(TransactionSynchronizationRegistry transaction, AgroalDataSource database) {
    this.transaction = transaction;
    this.database = database;
  }

  /** Keeps what the database said as the transaction began, an array of ids as text. */
  void are(String said) {
    if (transaction.getTransactionKey() != null) {
      transaction.putResource(KEY, ids(said));
    }
  }

  /** Nothing is closed to them, as to nearly everybody. */
  public boolean isEmpty() {
    return known().isEmpty();
  }

  public boolean has(CaseId theCase) {
    return has(theCase.value());
  }

  public boolean has(@Nullable UUID theCase) {
    return theCase != null && known().contains(theCase);
  }

  /** Whether one of them is named in a text. */
  public boolean areNamedIn(String text) {
    return known().stream().map(Object::toString).anyMatch(text::contains);
  }

  private Set<?> known() {
    return transaction.getResource(KEY) instanceof Set<?> known ? known : asked();
  }

  /** Nothing has been looked for yet: a connection is told as it is acquired. */
  private Set<?> asked() {
    try (var connection = database.getConnection()) {
      connection.isReadOnly();
    } catch (SQLException e) {
      throw new IllegalStateException("the row scope could not be set", e);
    }
    if (transaction.getResource(KEY) instanceof Set<?> known) {
      return known;
    }
    throw new IllegalStateException("what is closed is known within a transaction only");
  }

  private static Set<UUID> ids(String said) {
    var inside = said.substring(1, said.length() - 1);
    return inside.isEmpty()
        ? Set.of()
        : Arrays.stream(inside.split(",", -1)).map(UUID::fromString).collect(toUnmodifiableSet());
  }
}
