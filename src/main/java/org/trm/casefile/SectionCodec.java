package org.trm.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.section.SectionContent;
import org.trm.shared.DataCategory;

/** Turns the content of a section into bytes to seal, and what a caller sent into content. */
@ApplicationScoped
class SectionCodec {

  private final ObjectMapper json;
  private final Validator validator;

  SectionCodec(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** Reads content in the form of its category, strictly. */
  SectionContent read(DataCategory category, JsonNode sent) throws JsonProcessingException {
    if (!category.isSection()) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    var content = json.treeToValue(sent, SectionContent.typeOf(category));
    if (content == null) {
      throw new ProblemException(ProblemType.MALFORMED_REQUEST);
    }
    var violations = validator.validate(content);
    if (!violations.isEmpty()) {
      var where = violations.iterator().next().getPropertyPath().toString();
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST, "/" + where.replace('.', '/'), List.of());
    }
    return content;
  }

  byte[] bytes(SectionContent content) {
    try {
      return json.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode tree(byte[] bytes) {
    try {
      return json.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
