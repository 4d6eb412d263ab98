package org.trm.track;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/**
 * Where a holder's tracks stand, as far as a return depends on it; codes only. How proceedings
 * themselves stand is not among it, for no rule may ask what the person does for them.
 *
 * @param identification what the last decision in force says
 * @param reflection where the reflection stands, and until when it runs if it was granted
 * @param declarations what the person said about going back, in the order in which they said it
 * @param check how proceedings stood when somebody last looked, if anybody has
 */
public record TrackFacts(
    TrackState identification,
    Reflection reflection,
    List<Declaration> declarations,
    @Nullable Check check) {
  public TrackFacts {
    declarations = List.copyOf(declarations);
  }

  /** Where the reflection stands. */
  public record Reflection(TrackState state, @Nullable Instant until) {}

  /**
   * One declaration.
   *
   * @param takenBack whether the person took it back
   */
  public record Declaration(ReturnDeclaration said, Instant at, boolean takenBack) {

    /** The country it is about. */
    public CountryCode country() {
      return said.country();
    }

    @Override
    public String toString() {
      return "Declaration";
    }
  }

  /**
   * How proceedings stood when somebody looked.
   *
   * @param overtaken whether a proceeding has begun or moved since
   */
  public record Check(ProceedingsCheck found, Instant at, boolean overtaken) {

    @Override
    public String toString() {
      return "Check";
    }
  }

  @Override
  public String toString() {
    return "TrackFacts";
  }
}
