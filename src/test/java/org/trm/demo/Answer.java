package org.trm.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;

/** What the service answered. */
public record Answer(int status, String etag, String body) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(
        response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
  }

  /** A value by its JSON pointer, missing where there is none. */
  JsonNode at(String pointer) {
    return json().at(pointer);
  }

  String text(String pointer) {
    return at(pointer).asText();
  }

  /** The codes of everything that refused, in order. */
  List<String> reasons() {
    return StreamSupport.stream(json().path("refusals").spliterator(), false)
        .map(refusal -> refusal.path("reason").asText())
        .toList();
  }

  /** Each line of a stream of JSON objects. */
  List<JsonNode> lines() {
    return body.lines().map(Answer::read).toList();
  }

  JsonNode json() {
    return body.isBlank() ? MissingNode.getInstance() : read(body);
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
