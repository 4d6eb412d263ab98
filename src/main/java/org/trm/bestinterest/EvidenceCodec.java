package org.trm.bestinterest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.UncheckedIOException;
import java.util.List;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;

/** Turns what a caller sent into evidence, strictly, and evidence into what is kept. */
@ApplicationScoped
class EvidenceCodec {

  private final ObjectMapper json;
  private final Validator validator;

  EvidenceCodec(ObjectMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  /** Reads content in the form of its kind. */
  Evidence read(EvidenceKind kind, JsonNode sent) throws JsonProcessingException {
    var evidence = json.treeToValue(sent, kind.form());
    if (evidence == null) {
      throw new ProblemException(ProblemType.MALFORMED_REQUEST);
    }
    var violations = validator.validate(evidence);
    if (!violations.isEmpty()) {
      var where = violations.iterator().next().getPropertyPath().toString();
      throw new ProblemException(
          ProblemType.MALFORMED_REQUEST, "/" + where.replace('.', '/'), List.of());
    }
    return evidence;
  }

  /** Reads what was kept. */
  Evidence read(EvidenceKind kind, String coded) {
    try {
      return json.readValue(coded, kind.form());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  String write(Evidence evidence) {
    try {
      return json.writeValueAsString(evidence);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode tree(String coded) {
    try {
      return json.readTree(coded);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
