package org.trm.chronicle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trm.casefile.Moments;
import org.trm.chronicle.ChronicleEntity.Text;

/** Turns lines into what the database keeps, and back; what cannot be read is never skipped. */
@ApplicationScoped
class LineCodec {

  private final ObjectMapper json;

  LineCodec(ObjectMapper json) {
    this.json = json;
  }

  <T extends Coded> Text write(Vocabulary<T> vocabulary, Line<T> line) {
    try {
      var content = json.writeValueAsString(line.record());
      return new Text(vocabulary.codeOf(line.record()), line.about(), line.signedBy(), content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line that cannot be written", e);
    }
  }

  <T extends Coded> Chronicled<T> read(
      Vocabulary<T> vocabulary, UUID id, Text text, Moments moments) {
    try {
      var record = json.readValue(text.content(), vocabulary.typeOf(text.kind()));
      return new Chronicled<>(id, text.about(), text.signedBy(), record, moments);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a line that cannot be read: " + id, e);
    }
  }
}
