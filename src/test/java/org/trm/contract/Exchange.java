package org.trm.contract;

import io.restassured.response.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was asked and what was answered. */
record Exchange(String method, String path, @Nullable Object sent, Response response) {

  int status() {
    return response.statusCode();
  }

  boolean isGood() {
    return status() >= 200 && status() < 300;
  }

  /** The media type of the answer without its parameters, empty if there is no body. */
  String mediaType() {
    return Optional.ofNullable(response.contentType())
        .map(type -> type.replaceFirst(";.*", "").strip())
        .orElse("");
  }

  String body() {
    return response.asString();
  }

  @Override
  public String toString() {
    return method + " " + path + " -> " + status();
  }
}
