package org.trm.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.section.SectionContent;
import org.trm.shared.DataCategory;
import org.trm.web.ContentReader;

/** Turns the content of a section into bytes to seal, and what a caller sent into content. */
@ApplicationScoped
class SectionCodec {

  private final ObjectMapper json;
  private final ContentReader contents;

  SectionCodec(ObjectMapper json, ContentReader contents) {
    this.json = json;
    this.contents = contents;
  }

  /** Reads content in the form of its category, strictly. */
  SectionContent read(DataCategory category, JsonNode sent) {
    if (!category.isSection()) {
      throw new ProblemException(ProblemType.NOT_FOUND);
    }
    return contents.read(sent, SectionContent.typeOf(category));
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
