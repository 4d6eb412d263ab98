package org.trm.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Set;
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
    return unreadable(new Malformed(null, detail));
  }

  /** A body that is not of its form at this place (RFC 6901) or somewhere below. */
  public static ProblemException unreadable(String at, JsonProcessingException e) {
    return unreadable(Malformed.of(e).under(at));
  }

  /** A body that breaks a rule of its form at this place (RFC 6901) or somewhere below. */
  public static ProblemException unreadable(
      String at, Set<? extends ConstraintViolation<?>> violations) {
    return unreadable(Malformed.of(violations).under(at));
  }

  /** A body in which a value is missing at this place (RFC 6901). */
  public static ProblemException missing(String at) {
    return unreadable(Malformed.missing(at));
  }

  private static ProblemException unreadable(Malformed what) {
    return new ProblemException(
        ProblemType.MALFORMED_REQUEST, what.pointer(), List.of(), what.detail());
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
