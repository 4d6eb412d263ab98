package org.trm.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.trm.token.Prover;

/** Real access tokens of the sample users and systems, each fetched once while it lasts. */
public final class Tokens {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration RESERVE = Duration.ofMinutes(1);
  private static final Map<RunningStack, Tokens> KNOWN = new ConcurrentHashMap<>();

  private final RunningStack stack;
  private final InstantSource clock = InstantSource.system();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  private record Token(String value, Instant until) {
    boolean lasts(Instant now) {
      return now.isBefore(until);
    }

    @Override
    public String toString() {
      return "Token";
    }
  }

  public Tokens(RunningStack stack) {
    this.stack = stack;
  }

  /** The token of a user of the tests' stack, for instance {@code rs-shelter-caseworker}. */
  public static String of(String username) {
    return ofTests().user(username);
  }

  /** The token of a national referral system of the tests' stack, on its own account. */
  public static String ofSystem(String client, String... scopes) {
    return ofTests().system(client, scopes);
  }

  /** The token of a system of the tests' stack that acts for a human of the same realm. */
  public static String ofSystemFor(String client, String username, String... scopes) {
    return ofTests().systemFor(client, username, scopes);
  }

  /** A token that the realm binds to this client's key. */
  public static String ofProver(String username, Prover prover) {
    return ofTests().bound(username, prover);
  }

  /** The subject of a user's tokens. */
  public static String subjectOf(String username) {
    var claims = of(username).split("\\.", -1)[1];
    try {
      return JSON.readTree(Base64.getUrlDecoder().decode(claims)).path("sub").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String user(String username) {
    return user(username, "");
  }

  private String bound(String username, Prover prover) {
    var realm = realm(username);
    var form =
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "trm-dpop",
            "username",
            username,
            "password",
            stack.password());
    var proof = prover.proof("POST", stack.tokenUrl(realm).toString());
    return fetch(realm, encoded(form), Map.of("DPoP", proof)).value();
  }

  public String system(String client, String... scopes) {
    return kept(
        realm(client),
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            client,
            "client_secret",
            stack.password(),
            "scope",
            String.join(" ", scopes)));
  }

  /** By token exchange (RFC 8693): the subject is the human, the actor is the system. */
  public String systemFor(String client, String username, String... scopes) {
    return kept(
        realm(client),
        Map.of(
            "grant_type",
            "urn:ietf:params:oauth:grant-type:token-exchange",
            "client_id",
            client,
            "client_secret",
            stack.password(),
            "subject_token",
            user(username, "through-system"),
            "subject_token_type",
            "urn:ietf:params:oauth:token-type:access_token",
            "scope",
            "acting " + String.join(" ", scopes)));
  }

  private static Tokens ofTests() {
    return KNOWN.computeIfAbsent(LocalStack.current(), Tokens::new);
  }

  private String user(String username, String scope) {
    return kept(
        realm(username),
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "trm-cli",
            "username",
            username,
            "password",
            stack.password(),
            "scope",
            scope));
  }

  /** Names begin with their realm. */
  private static String realm(String name) {
    return name.substring(0, name.indexOf('-'));
  }

  private String kept(String realm, Map<String, String> form) {
    var body = encoded(form);
    return tokens
        .compute(
            realm + "?" + body,
            (key, held) ->
                held != null && held.lasts(clock.instant()) ? held : fetch(realm, body, Map.of()))
        .value();
  }

  private Token fetch(String realm, String body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(stack.tokenUrl(realm))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            "No token from realm %s: %d %s".formatted(realm, answer.statusCode(), answer.body()));
      }
      return token(JSON.readTree(answer.body()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Token token(JsonNode answer) {
    var life = Duration.ofSeconds(answer.path("expires_in").asLong());
    return new Token(
        answer.path("access_token").asText(), clock.instant().plus(life).minus(RESERVE));
  }

  private static String encoded(Map<String, String> form) {
    return new TreeMap<>(form)
        .entrySet().stream()
            .filter(field -> !field.getValue().isBlank())
            .map(field -> field.getKey() + "=" + encoded(field.getValue().strip()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
