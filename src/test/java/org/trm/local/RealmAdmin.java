package org.trm.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who works in an organisation for one test only, and whoever administers that realm. */
public final class RealmAdmin implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final RunningStack stack = LocalStack.current();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String realm;
  private final String username;
  private final String user;

  /** Hires somebody for these duties. */
  public RealmAdmin(String organisation, String... duties) {
    realm = organisation.substring(0, organisation.indexOf('-'));
    username = organisation + "-" + UUID.randomUUID();
    var password = Map.of("type", "password", "value", stack.password());
    var made =
        Map.of(
            "username",
            username,
            "enabled",
            true,
            "attributes",
            Map.of("organisation", List.of(organisation)),
            "credentials",
            List.of(password));
    var answer = send("POST", "/users", made);
    var location = answer.headers().firstValue("Location").orElseThrow();
    user = location.substring(location.lastIndexOf('/') + 1);
    for (var duty : duties) {
      send("POST", roles(), List.of(tree(send("GET", "/roles/" + duty, ""))));
    }
  }

  /** The name they log in with. */
  public String username() {
    return username;
  }

  /** They do not work here any more. */
  public void disable() {
    send("PUT", "/users/" + user, Map.of("enabled", false));
  }

  /** All their sessions end. */
  public void logOut() {
    send("POST", "/users/" + user + "/logout", "");
  }

  /** They are not there for this any more. */
  public void withdraw(String duty) {
    send("DELETE", roles(), List.of(tree(send("GET", "/roles/" + duty, ""))));
  }

  @Override
  public void close() {
    send("DELETE", "/users/" + user, "");
  }

  private String roles() {
    return "/users/" + user + "/role-mappings/realm";
  }

  private HttpResponse<String> send(String method, String path, Object body) {
    var request =
        HttpRequest.newBuilder(server().resolve("/admin/realms/" + realm + path))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body.equals("") ? "" : text(body)))
            .build();
    var answer = send(request);
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException("Keycloak refused %s %s".formatted(method, path));
    }
    return answer;
  }

  private String token() {
    var form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + URLEncoder.encode(stack.password(), StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(stack.tokenUrl("master"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    return tree(send(request.build())).path("access_token").asText();
  }

  private URI server() {
    return stack.tokenUrl("master");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode tree(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
