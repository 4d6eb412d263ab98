package org.trm.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request with a problem; thrown only where no transaction is open any more or yet.
 *
 * <p>Its message is the type alone, so that it may be logged.
 */
public class ProblemException extends RuntimeException {

  private final transient ProblemType type;
  private final transient @Nullable String pointer;
  private final transient List<Refusal> refusals;

  public ProblemException(ProblemType type) {
    this(type, null, List.of());
  }

  public ProblemException(ProblemType type, @Nullable String pointer, List<Refusal> refusals) {
    super(type.name(), null, false, false);
    this.type = type;
    this.pointer = pointer;
    this.refusals = List.copyOf(refusals);
  }

  /** The kind of problem. */
  public ProblemType type() {
    return type;
  }

  @Nullable String pointer() {
    return pointer;
  }

  List<Refusal> refusals() {
    return refusals;
  }
}
