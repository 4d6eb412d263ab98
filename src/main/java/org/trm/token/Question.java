package org.trm.token;

import static java.net.http.HttpResponse.BodyHandlers.ofByteArray;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trm.token.RealmSilent.Reason;

/** Puts to a realm the one question whether a token still holds (RFC 7662). */
class Question {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .connectTimeout(PATIENCE)
          .build();
  private final Map<String, URI> endpoints = new ConcurrentHashMap<>();

  /** There was no answer that could be relied on. */
  static final class Unanswered extends Exception {
    final transient Reason reason;

    Unanswered(Reason reason) {
      super(reason.name(), null, false, false);
      this.reason = reason;
    }
  }

  Standing put(Realm realm, String token) throws Unanswered {
    try {
      var answer = send(asking(realm, token));
      var active = answer.path("active");
      if (!active.isBoolean()) {
        throw new Unanswered(Reason.REALM_UNREACHABLE);
      }
      return active.booleanValue() ? holds(answer) : new Standing.Ended();
    } catch (IOException | IllegalArgumentException e) {
      endpoints.remove(realm.issuer());
      throw new Unanswered(Reason.REALM_UNREACHABLE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unanswered(Reason.REALM_UNREACHABLE);
    }
  }

  private HttpRequest asking(Realm realm, String token)
      throws IOException, InterruptedException, Unanswered {
    var client = encoded(realm.client()) + ":" + encoded(realm.secret());
    return HttpRequest.newBuilder(endpoint(realm))
        .timeout(PATIENCE)
        .header(
            "Authorization", "Basic " + Base64.getEncoder().encodeToString(client.getBytes(UTF_8)))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("Accept", "application/json")
        .POST(BodyPublishers.ofString("token_type_hint=access_token&token=" + encoded(token)))
        .build();
  }

  private URI endpoint(Realm realm) throws IOException, InterruptedException, Unanswered {
    var known = endpoints.get(realm.issuer());
    if (known != null) {
      return known;
    }
    var address = URI.create(realm.issuer() + "/.well-known/openid-configuration");
    var told = send(HttpRequest.newBuilder(address).timeout(PATIENCE).build());
    if (!realm.issuer().equals(told.path("issuer").textValue())) {
      throw new Unanswered(Reason.REALM_UNREACHABLE);
    }
    var endpoint = URI.create(told.path("introspection_endpoint").asText());
    endpoints.put(realm.issuer(), endpoint);
    return endpoint;
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException, Unanswered {
    var answer = sent(request);
    return switch (answer.statusCode()) {
      case 200 -> JSON.readTree(answer.body());
      case 400, 401, 403 -> throw new Unanswered(Reason.REALM_REFUSES_TO_SAY);
      default -> throw new Unanswered(Reason.REALM_UNREACHABLE);
    };
  }

  /** A second time if need be: the connection that was kept may have been closed meanwhile. */
  private HttpResponse<byte[]> sent(HttpRequest request) throws IOException, InterruptedException {
    try {
      return http.send(request, ofByteArray());
    } catch (HttpTimeoutException e) {
      throw e;
    } catch (IOException e) {
      return http.send(request, ofByteArray());
    }
  }

  private static Standing holds(JsonNode answer) {
    var roles = new HashSet<String>();
    answer.path("realm_access").path("roles").forEach(role -> roles.add(role.asText()));
    return new Standing.Holds(roles, answer.path("organisation").textValue());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }
}
