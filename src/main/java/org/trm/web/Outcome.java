package org.trm.web;

import java.util.List;
import java.util.function.Function;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;

/**
 * How a use-case ended: a value, so that a refusal is recorded in the transaction that refused.
 *
 * @param <T> what the caller gets when it was done
 */
public sealed interface Outcome<T> {

  /** It was done, now or when the same request came before. */
  record Done<T>(T value, boolean repeated) implements Outcome<T> {}

  /** It was not done, and why. */
  record Declined<T>(ProblemType type, List<Refusal> refusals) implements Outcome<T> {
    public Declined {
      refusals = List.copyOf(refusals);
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value, false);
  }

  static <T> Outcome<T> declined(ProblemType type) {
    return new Declined<>(type, List.of());
  }

  static <T> Outcome<T> notFound() {
    return declined(ProblemType.NOT_FOUND);
  }

  static <T> Outcome<T> refused(ProblemType type, List<Refusal> refusals) {
    return new Declined<>(type, refusals);
  }

  /** The same outcome with another value. */
  default <U> Outcome<U> map(Function<T, U> change) {
    return switch (this) {
      case Done<T>(T value, boolean repeated) -> new Done<>(change.apply(value), repeated);
      case Declined<T>(ProblemType type, List<Refusal> refusals) -> new Declined<>(type, refusals);
    };
  }

  /** The value for the caller; call it in a resource, when the transaction is over. */
  default T orProblem() {
    return switch (this) {
      case Done<T>(T value, boolean _) -> value;
      case Declined<T>(ProblemType type, List<Refusal> refusals) ->
          throw new ProblemException(type, null, refusals);
    };
  }

  /** The codes of what refused, for the journal. */
  default List<String> reasons() {
    return switch (this) {
      case Done<T> _ -> List.of();
      case Declined<T>(ProblemType type, List<Refusal> refusals) ->
          refusals.isEmpty()
              ? List.of(type.name())
              : refusals.stream().map(Refusal::reason).toList();
    };
  }
}
