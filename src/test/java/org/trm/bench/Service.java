package org.trm.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.trm.local.RunningStack;
import org.trm.local.Tokens;

/** The service over HTTP, with real tokens. Any answer but the expected one ends the bench. */
public final class Service {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String UNTOUCHED = "\"0\"";

  private final RunningStack stack;
  private final Tokens tokens;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public Service(RunningStack stack) {
    this.stack = stack;
    this.tokens = new Tokens(stack);
  }

  /** What is needed of an answer for the next request. */
  record Made(String address, String version) {
    static Made of(HttpResponse<?> response) {
      var headers = response.headers();
      return new Made(
          headers.firstValue("Location").orElse(""), headers.firstValue("ETag").orElse(""));
    }
  }

  /** Makes something. */
  Made create(String user, String path, String body) throws Exception {
    return Made.of(send(keyed(request(user, path)).POST(text(body)), 201, BodyHandlers.ofString()));
  }

  /** Writes something for the first time. */
  void write(String user, String path, String body) throws Exception {
    var request = request(user, path).header("If-Match", UNTOUCHED).PUT(text(body));
    send(request, 200, BodyHandlers.ofString());
  }

  /** Changes a version; gives the next one. */
  String change(String user, String path, String version, String body) throws Exception {
    var request = keyed(request(user, path)).header("If-Match", version).POST(text(body));
    return Made.of(send(request, 200, BodyHandlers.ofString())).version();
  }

  <T> T read(String user, String path, BodyHandler<T> form) throws Exception {
    return send(request(user, path).GET(), 200, form).body();
  }

  /** Reads it in this form, as it comes. */
  InputStream read(String user, String path, String form) throws Exception {
    var request = request(user, path).header("Accept", form).GET();
    return send(request, 200, BodyHandlers.ofInputStream()).body();
  }

  private HttpRequest.Builder request(String user, String path) {
    return HttpRequest.newBuilder(stack.api().resolve(path))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + tokens.user(user))
        .header("Content-Type", "application/json")
        .header("Purpose-Of-Use", "HANDOFF");
  }

  private static HttpRequest.Builder keyed(HttpRequest.Builder request) {
    return request.header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static BodyPublisher text(String body) {
    return BodyPublishers.ofString(body);
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder builder, int expected, BodyHandler<T> form)
      throws IOException, InterruptedException {
    var request = builder.build();
    var response = http.send(request, form);
    if (response.statusCode() != expected) {
      throw new IllegalStateException(
          "%s %s was answered with %d instead of %d: %s"
              .formatted(
                  request.method(),
                  request.uri().getPath(),
                  response.statusCode(),
                  expected,
                  response.body()));
    }
    return response;
  }
}
