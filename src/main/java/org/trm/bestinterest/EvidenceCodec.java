package org.trm.bestinterest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.trm.web.ContentReader;

/** Turns what a caller sent into evidence, strictly, and evidence into what is kept. */
@ApplicationScoped
class EvidenceCodec {

  private final ObjectMapper json;
  private final ContentReader contents;

  EvidenceCodec(ObjectMapper json, ContentReader contents) {
    this.json = json;
    this.contents = contents;
  }

  /** Reads content in the form of its kind. */
  Evidence read(EvidenceKind kind, JsonNode sent) {
    return contents.read(sent, kind.form());
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
