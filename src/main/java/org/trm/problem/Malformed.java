package org.trm.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a body and where, without a word of what was sent.
 *
 * @param pointer where (RFC 6901), absent where that cannot be told
 * @param detail what is wrong there and how to mend it
 */
record Malformed(@Nullable String pointer, String detail) {

  private static final String MISSING = "A value is missing here.";

  private static final Set<ElementKind> OUTSIDE =
      EnumSet.of(ElementKind.METHOD, ElementKind.PARAMETER);

  static Malformed of(JsonProcessingException e) {
    return e instanceof JsonMappingException mapping
        ? new Malformed(pointer(mapping), detail(mapping))
        : new Malformed(null, "This is not JSON, or a field stands in it twice.");
  }

  static Malformed of(ConstraintViolationException e) {
    return of(e.getConstraintViolations());
  }

  /** Of several, the first in the order of the body's names. */
  static Malformed of(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> new Malformed(pointer(violation), detail(violation)))
        .min(Comparator.comparing(one -> String.valueOf(one.pointer())))
        .orElseGet(() -> new Malformed(null, "A value is missing or not allowed."));
  }

  /** Nothing where there must be something. */
  static Malformed missing(String place) {
    return new Malformed(place, MISSING);
  }

  /** The same in a body of which this is only a part. */
  Malformed under(String place) {
    return new Malformed(place + (pointer == null ? "" : pointer), detail);
  }

  private static String detail(JsonMappingException e) {
    return switch (e) {
      case PropertyBindingException _ ->
          "There is a field here that this service does not know; see the contract.";
      case InvalidFormatException _, ValueInstantiationException _ ->
          "The value here is not of the form, or not one of the codes, that the contract gives.";
      default -> "The value here is missing or of another type than the contract gives.";
    };
  }

  private static String detail(ConstraintViolation<?> violation) {
    var rule = violation.getConstraintDescriptor().getAnnotation().annotationType();
    return switch (rule.getSimpleName()) {
      case "NotNull", "NotEmpty", "NotBlank" -> MISSING;
      case "Size" -> "There is too much or too little here.";
      case "Pattern" -> form(violation);
      case "Min" -> bound(violation, "at least");
      case "Max" -> bound(violation, "at most");
      case "Happened" -> "This moment is ahead of now, or before the year 2000.";
      default -> "The value here is not allowed; see the contract.";
    };
  }

  /** A parameter has no pointer, but a name of ours. */
  private static String bound(ConstraintViolation<?> violation, String side) {
    var last = steps(violation).reduce((_, next) -> next).orElseThrow();
    var where =
        last.getKind() == ElementKind.PARAMETER ? "of the parameter " + last.getName() : "here";
    var value = violation.getConstraintDescriptor().getAttributes().get("value");
    return "The number %s must be %s %s.".formatted(where, side, value);
  }

  /** A form with a remedy of its own tells that; the framework's words are none. */
  private static String form(ConstraintViolation<?> violation) {
    return violation.getMessageTemplate().startsWith("{")
        ? "The value here is not of the form that the contract gives."
        : violation.getMessage();
  }

  /** Never repeats a name that the caller invented. */
  private static String pointer(JsonMappingException e) {
    var path = e.getPath();
    var known = e instanceof PropertyBindingException ? path.subList(0, path.size() - 1) : path;
    return known.stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(joining());
  }

  /** The steps within the body: a method and its parameter stand in no pointer. */
  private static String pointer(ConstraintViolation<?> violation) {
    return steps(violation)
        .filter(step -> !OUTSIDE.contains(step.getKind()))
        .map(Malformed::step)
        .collect(joining());
  }

  private static Stream<Path.Node> steps(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false);
  }

  /** An element of a list has an index and no name. */
  private static String step(Path.Node step) {
    var index = step.getIndex() == null ? "" : "/" + step.getIndex();
    return step.getKind() == ElementKind.CONTAINER_ELEMENT ? index : index + "/" + step.getName();
  }
}
