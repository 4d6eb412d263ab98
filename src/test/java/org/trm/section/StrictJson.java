package org.trm.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.UncheckedIOException;
import org.trm.web.Json;

/** JSON as the service reads and writes it. */
final class StrictJson {

  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new JavaTimeModule());

  static {
    new Json().customize(MAPPER);
  }

  private StrictJson() {}

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void assertRefused(String json, Class<?> type) {
    assertThrows(JsonProcessingException.class, () -> MAPPER.readValue(json, type), json);
  }

  /** The same but for what is absent on one side and null on the other. */
  static void assertSameJson(String expected, Object value) {
    assertEquals(withoutNulls(expected), withoutNulls(write(value)));
  }

  private static JsonNode withoutNulls(String json) {
    return stripped(read(json, JsonNode.class));
  }

  private static JsonNode stripped(JsonNode node) {
    node.forEach(StrictJson::stripped);
    if (node instanceof ObjectNode object) {
      object.properties().removeIf(member -> member.getValue().isNull());
    }
    return node;
  }
}
