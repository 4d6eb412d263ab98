package org.trm.web;

import static org.trm.problem.ProblemType.IDEMPOTENCY_KEY_REUSED;
import static org.trm.problem.ProblemType.REQUEST_STILL_RUNNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.trm.question.Question;
import org.trm.shared.Bytes;

/**
 * Makes sure that a request sent again is not done again: the answer is remembered in the very
 * transaction that did it, and rendered afresh for whoever asks again.
 */
@ApplicationScoped
public class Once {

  private final OnceMemory memory;

  Once(OnceMemory memory) {
    this.memory = memory;
  }

  /** An Idempotency-Key and the keyed fingerprint of the request it came with. */
  public record Key(String value, Bytes fingerprint) {}

  /**
   * Does the work, or finds that it was done before.
   *
   * @param work what is to happen once
   * @param again reads what was made, by its id, for a request that came again
   */
  @Transactional(TxType.MANDATORY)
  public <T extends Versioned> Outcome<T> once(
      Key key, Supplier<Outcome<T>> work, Function<UUID, Outcome<T>> again) {
    return once(key, memory.open(key), work, again);
  }

  /**
   * The same, for work that begins with a question: it goes to the database together with the key.
   *
   * @param first asks nothing and locks nothing unless {@code once_is_new()}
   */
  @Transactional(TxType.MANDATORY)
  public <F, T extends Versioned> Outcome<T> once(
      Key key, Question<F> first, Function<F, Outcome<T>> work, Function<UUID, Outcome<T>> again) {
    var opened = memory.open(key, first);
    return once(key, opened.found(), () -> work.apply(opened.first()), again);
  }

  private <T extends Versioned> Outcome<T> once(
      Key key,
      OnceMemory.Found found,
      Supplier<Outcome<T>> work,
      Function<UUID, Outcome<T>> again) {
    return switch (found) {
      case OnceMemory.Held _ -> Outcome.declined(REQUEST_STILL_RUNNING);
      case OnceMemory.New _ -> {
        var outcome = work.get();
        memory.remember(key, outcome);
        yield outcome;
      }
      case OnceMemory.Known known ->
          known.fingerprint().equals(key.fingerprint())
              ? repeat(known, again)
              : Outcome.declined(IDEMPOTENCY_KEY_REUSED);
    };
  }

  private <T> Outcome<T> repeat(OnceMemory.Known known, Function<UUID, Outcome<T>> again) {
    if (known.resource() == null) {
      return memory.refusedBefore(known);
    }
    return switch (again.apply(known.resource())) {
      case Outcome.Done<T>(T value, boolean _) -> new Outcome.Done<>(value, true);
      case Outcome.Declined<T> declined -> declined;
    };
  }
}
