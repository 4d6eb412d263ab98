package org.trm.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;

/** Somebody at work, who calls the service with a token of their own. */
public record Person(String username, URI service, UnaryOperator<String> tokens, String purpose) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Path INPUT = Path.of("src/demo");

  public Person(String username, URI service, UnaryOperator<String> tokens) {
    this(username, service, tokens, "CASEWORK");
  }

  /** The same person, reading for another purpose. */
  Person reading(String otherPurpose) {
    return new Person(username, service, tokens, otherPurpose);
  }

  Answer get(String path) {
    return call(path, request -> request.GET());
  }

  /** The bytes of an answer. */
  byte[] bytes(String path) {
    return call(path, HttpRequest.Builder::GET, BodyHandlers.ofByteArray()).body();
  }

  Answer post(String path, String body) {
    return call(path, request -> key(request).POST(BodyPublishers.ofString(body)));
  }

  Answer put(String path, String version, String body) {
    return call(
        path, request -> request.header("If-Match", version).PUT(BodyPublishers.ofString(body)));
  }

  /** Makes a move with a handoff, against the version this person reads first. */
  Answer moves(String handoff, String verb, String said) {
    var version = get("/v1/handoffs/" + handoff).etag();
    return call(
        "/v1/handoffs/" + handoff + "/" + verb,
        request -> key(request).header("If-Match", version).POST(BodyPublishers.ofString(said)));
  }

  /** Posts against a version. */
  Answer post(String path, String version, String body) {
    return call(
        path,
        request -> key(request).header("If-Match", version).POST(BodyPublishers.ofString(body)));
  }

  /** An input file of the demonstration, with a new reference number where it asks for one. */
  static String file(String name) {
    try {
      var number = Integer.toString(ThreadLocalRandom.current().nextInt(100_000_000));
      return Files.readString(INPUT.resolve(name)).replace("{number}", number);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpRequest.Builder key(HttpRequest.Builder request) {
    return request.header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private Answer call(String path, UnaryOperator<HttpRequest.Builder> what) {
    return Answer.of(call(path, what, BodyHandlers.ofString()));
  }

  private <T> HttpResponse<T> call(
      String path, UnaryOperator<HttpRequest.Builder> what, BodyHandler<T> body) {
    var request =
        HttpRequest.newBuilder(service.resolve(path))
            .header("Authorization", "Bearer " + tokens.apply(username))
            .header("Content-Type", "application/json")
            .header("Purpose-Of-Use", purpose);
    try {
      return HTTP.send(what.apply(request).build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
