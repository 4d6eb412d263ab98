package org.trm.actor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.UncheckedIOException;

/** The body of an answer as a tree; a path of REST Assured compiles a script each time. */
public final class Body {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Body() {}

  public static JsonNode of(Response answer) {
    try {
      return JSON.readTree(answer.asString());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of one field of an answer, empty where it has none. */
  public static String text(Response answer, String pointer) {
    return of(answer).at(pointer).asText();
  }
}
