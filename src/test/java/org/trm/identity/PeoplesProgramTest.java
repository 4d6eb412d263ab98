package org.trm.identity;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trm.local.Certified;
import org.trm.local.LocalStack;
import org.trm.local.RunningStack;
import org.trm.token.Prover;

/** A person logs in through a program as production has it (FAPI 2.0), in a real realm. */
@QuarkusTest
class PeoplesProgramTest {

  private static final String DONE = "https://localhost/done";
  private static final String SECRET_OF_THE_LOGIN =
      "a-secret-that-a-program-makes-anew-for-each-login";
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

  @TestHTTPResource("/v1/me")
  URI me = URI.create("http://localhost");

  private final RunningStack stack = LocalStack.current();
  private final Certified program = Certified.as("trm-people");
  private final Prover prover = new Prover();

  @BeforeEach
  void needsTls() {
    assumeTrue(stack.hasSecureKeycloak(), "this Keycloak was started without TLS");
  }

  @Test
  void theTokenIsBoundToTheProgramsKey() throws IOException {
    var token = token(code());
    given()
        .header("Authorization", "DPoP " + token)
        .header("DPoP", prover.proof("GET", me.toString(), token))
        .get("/v1/me")
        .then()
        .statusCode(200);
    given().auth().oauth2(token).get("/v1/me").then().statusCode(401);
  }

  @Test
  void withoutAProofThereIsNoToken() throws IOException {
    var answer = program.post(stack.secureTokenUrl("rs"), forToken(code()));
    assertEquals("DPoP proof is missing", json(answer).path("error_description").asText());
  }

  @Test
  void noPasswordIsTakenDirectly() throws IOException {
    var form =
        Map.of(
            "grant_type", "password",
            "client_id", "trm-people",
            "username", "rs-shelter-caseworker",
            "password", stack.password());
    assertEquals(400, proven(stack.secureTokenUrl("rs"), encoded(form)).statusCode());
  }

  /** What the program gets back from the browser when the person has logged in. */
  private String code() throws IOException {
    var login =
        page(
            place("auth")
                + "?"
                + encoded(Map.of("client_id", "trm-people", "request_uri", pushed())));
    var action = ACTION.matcher(login.body());
    assertEquals(true, action.find(), "the login page");
    var form = Map.of("username", "rs-shelter-caseworker", "password", stack.password());
    var answer = program.post(secure(action.group(1).replace("&amp;", "&")), encoded(form));
    var code = CODE.matcher(answer.headers().firstValue("Location").orElseThrow());
    assertEquals(true, code.find(), "the code");
    return code.group(1);
  }

  /** What the program asks for is told to the realm directly, not through the browser. */
  private String pushed() throws IOException {
    var form =
        Map.of(
            "client_id", "trm-people",
            "response_type", "code",
            "scope", "openid",
            "redirect_uri", DONE,
            "code_challenge", Prover.hash(SECRET_OF_THE_LOGIN),
            "code_challenge_method", "S256");
    return json(proven(URI.create(place("ext/par/request")), encoded(form)))
        .path("request_uri")
        .asText();
  }

  private String token(String code) throws IOException {
    return json(proven(stack.secureTokenUrl("rs"), forToken(code))).path("access_token").asText();
  }

  private static String forToken(String code) {
    return encoded(
        Map.of(
            "grant_type", "authorization_code",
            "client_id", "trm-people",
            "code", code,
            "redirect_uri", DONE,
            "code_verifier", SECRET_OF_THE_LOGIN));
  }

  private HttpResponse<String> proven(URI address, String form) {
    return program.send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("DPoP", prover.proof("POST", address.toString()))
            .POST(BodyPublishers.ofString(form))
            .build());
  }

  /** The page that the browser shows in the end. */
  private HttpResponse<String> page(String address) {
    var answer = program.get(URI.create(address), "");
    return answer.statusCode() == 302
        ? page(secure(answer.headers().firstValue("Location").orElseThrow()).toString())
        : answer;
  }

  private String place(String what) {
    var token = stack.secureTokenUrl("rs").toString();
    return token.substring(0, token.length() - "token".length()) + what;
  }

  /** The realm names itself without TLS here; a program's browser would keep to it. */
  private URI secure(String address) {
    var path = URI.create(address);
    return stack.secureTokenUrl("rs").resolve(path.getRawPath() + "?" + path.getRawQuery());
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(joining("&"));
  }
}
