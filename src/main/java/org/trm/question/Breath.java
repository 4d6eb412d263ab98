package org.trm.question;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Questions that go to the database together, and their answers once it has given them. */
public final class Breath {

  /** What waits to be asked by whoever begins the transaction. */
  private static final ScopedValue<Breath> WAITING = ScopedValue.newInstance();

  private final List<Question<?>> questions;
  private final IdentityHashMap<Question<?>, Object> answers = new IdentityHashMap<>();
  private boolean asked;
  private @Nullable SQLException failure;

  private Breath(List<Question<?>> questions) {
    this.questions = questions;
  }

  /** These, in this order. */
  public static Breath of(Question<?>... questions) {
    return new Breath(List.of(questions));
  }

  /**
   * Asks what comes before everything else in a transaction, and in the same breath what waits to
   * be asked. That it went wrong is told to who asked; nothing more can be asked then.
   */
  public static void begin(Connection connection, Question<?> first) throws SQLException {
    if (!WAITING.isBound() || WAITING.get().asked) {
      new Breath(List.of()).send(connection, List.of(first));
      return;
    }
    var waiting = WAITING.get();
    waiting.asked = true;
    try {
      waiting.send(
          connection, Stream.concat(Stream.of(first), waiting.questions.stream()).toList());
    } catch (SQLException e) {
      waiting.failure = e;
    }
  }

  /** Runs what takes a connection; with the first of a transaction these are asked already. */
  <X extends Exception> void during(ScopedValue.CallableOp<Void, X> work) throws X {
    ScopedValue.where(WAITING, this).call(work);
  }

  /** Asks unless it was asked when the transaction began. */
  void ask(Connection connection) throws SQLException {
    if (failure != null) {
      throw failure;
    }
    if (!asked) {
      asked = true;
      send(connection, questions);
    }
  }

  /** What the database answered to one of these. */
  @SuppressWarnings("unchecked") // what is kept for a question was read by its own reader
  public <T> T to(Question<T> question) {
    return (T) requireNonNull(answers.get(question), "nothing was answered");
  }

  /** The driver sends statements that stand in one text together, and waits once. */
  private void send(Connection connection, List<Question<?>> all) throws SQLException {
    var sql = all.stream().map(Question::sql).collect(joining("; "));
    try (var statement = connection.prepareStatement(sql)) {
      int place = 1;
      for (var one : all) {
        place = one.bind(statement, place);
      }
      statement.execute();
      for (var one : all) {
        try (var rows = statement.getResultSet()) {
          if (rows != null) { // what only writes has none
            answers.put(one, one.reader().read(rows));
          }
        }
        statement.getMoreResults();
      }
    }
  }
}
