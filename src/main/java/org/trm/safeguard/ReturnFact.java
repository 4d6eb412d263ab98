package org.trm.safeguard;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.safeguard.DeclarationFact.Saying;
import org.trm.shared.CountryCode;

/**
 * What a return depends on beyond risk and consent. Whether the person helps the police is not
 * among it and never will be (CETS 197 art. 12(6)).
 *
 * @param proceedings absent until somebody has looked
 */
public record ReturnFact(
    Identification identification,
    Reflection reflection,
    List<DeclarationFact> declarations,
    @Nullable ProceedingsFact proceedings) {

  /** Nothing was recorded: identification is open, nothing was offered, nobody said a word. */
  public static final ReturnFact NOTHING =
      new ReturnFact(
          Identification.OPEN, new Reflection(ReflectionState.NOT_OFFERED, null), List.of(), null);

  public ReturnFact {
    declarations = List.copyOf(declarations);
  }

  /** How far the identification has come. */
  public enum Identification {
    OPEN,
    /** Decided, or declined by the person. */
    SETTLED,
    /** Decided that there was no trafficking. */
    RULED_OUT
  }

  /** Where the reflection stands. */
  public enum ReflectionState {
    NOT_OFFERED,
    OFFERED,
    DECLINED,
    RUNNING,
    OVER
  }

  /** The reflection, and until when it runs. */
  public record Reflection(ReflectionState state, @Nullable Instant until) {

    boolean runsAt(Instant now) {
      return state == ReflectionState.RUNNING && (until == null || now.isBefore(until));
    }
  }

  /**
   * How proceedings stood when somebody looked.
   *
   * @param at when that was
   * @param open what was left open
   */
  public record ProceedingsFact(Instant at, Set<Open> open) {
    public ProceedingsFact {
      open = Set.copyOf(open);
    }
  }

  /** What can be left open in proceedings. */
  public enum Open {
    /** A proceeding has begun or moved since. */
    OVERTAKEN,
    HEARINGS,
    CLAIMS,
    AUTHORITY_NOT_INFORMED
  }

  /** The latest that was said about this country, in answer to one of these questions. */
  Optional<DeclarationFact> latest(CountryCode country, Instant now, Set<Saying> answers) {
    return declarations.stream()
        .filter(one -> answers.contains(one.saying()) && one.country().equals(country))
        .filter(one -> one.validity().hasBegunBy(now))
        .max(
            comparing((DeclarationFact one) -> one.validity().from())
                .thenComparing(one -> one.saying()));
  }

  @Override
  public String toString() {
    return "ReturnFact";
  }
}
