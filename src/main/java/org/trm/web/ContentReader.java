package org.trm.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.trm.problem.ProblemException;

/**
 * Reads the field {@code content} of a body, whose form the address tells, as strictly as the
 * framework reads bodies whose form never changes.
 */
@ApplicationScoped
public class ContentReader {

  private static final String PLACE = "/content";

  private final ObjectMapper json;
  private final Validator validator;

  ContentReader(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** The content in its form; a problem that points into the body if it is none. */
  public <T> T read(JsonNode sent, Class<T> form) {
    var content = parse(sent, form);
    if (content == null) {
      throw ProblemException.missing(PLACE);
    }
    var violations = validator.validate(content);
    if (!violations.isEmpty()) {
      throw ProblemException.unreadable(PLACE, violations);
    }
    return content;
  }

  private <T> @Nullable T parse(JsonNode sent, Class<T> form) {
    try {
      return json.treeToValue(sent, form);
    } catch (JsonProcessingException e) {
      throw ProblemException.unreadable(PLACE, e);
    }
  }
}
