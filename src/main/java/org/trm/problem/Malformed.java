package org.trm.problem;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a body and where, without a word of what was sent.
 *
 * @param pointer where (RFC 6901), absent where that cannot be told
 * @param detail what is wrong there and how to mend it
 */
record Malformed(@Nullable String pointer, String detail) {

  static Malformed of(JsonProcessingException e) {
    return e instanceof JsonMappingException mapping
        ? new Malformed(pointer(mapping), detail(mapping))
        : new Malformed(null, "This is not JSON, or a field stands in it twice.");
  }

  /** Of several, the first in the order of the body's names. */
  static Malformed of(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .map(violation -> new Malformed(pointer(violation), detail(violation)))
        .min(Comparator.comparing(one -> String.valueOf(one.pointer())))
        .orElseGet(() -> new Malformed(null, "A value is missing or not allowed."));
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
      case "NotNull", "NotEmpty", "NotBlank" -> "A value is missing here.";
      case "Size" -> "There is too much or too little here.";
      case "Pattern" -> form(violation);
      case "Min" -> bound(violation, "at least");
      case "Max" -> bound(violation, "at most");
      default -> "The value here is not allowed; see the contract.";
    };
  }

  /** A parameter has no pointer, but a name of ours. */
  private static String bound(ConstraintViolation<?> violation, String side) {
    var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList();
    var where = steps.size() == 2 ? "of the parameter " + steps.getLast().getName() : "here";
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

  /** The first two steps of the path are the method and its parameter. */
  private static String pointer(ConstraintViolation<?> violation) {
    return StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
        .skip(2)
        .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex()) + "/" + node.getName())
        .collect(joining());
  }
}
