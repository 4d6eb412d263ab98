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
  private final transient @Nullable String detail;

  public ProblemException(ProblemType type) {
    this(type, null, List.of());
  }

  public ProblemException(ProblemType type, @Nullable String pointer, List<Refusal> refusals) {
    this(type, pointer, refusals, null);
  }

  private ProblemException(
      ProblemType type, @Nullable String pointer, List<Refusal> refusals, @Nullable String detail) {
    super(type.name(), null, false, false);
    this.type = type;
    this.pointer = pointer;
    this.refusals = List.copyOf(refusals);
    this.detail = detail;
  }

  /** What cannot be read, with what is wrong and where; never with what was sent. */
  public static ProblemException unreadable(String detail) {
    return new ProblemException(ProblemType.MALFORMED_REQUEST, null, List.of(), detail);
  }

  /** The kind of problem. */
  public ProblemType type() {
    return type;
  }

  @Nullable String pointer() {
    return pointer;
  }

  @Nullable String detail() {
    return detail;
  }

  List<Refusal> refusals() {
    return refusals;
  }
}
