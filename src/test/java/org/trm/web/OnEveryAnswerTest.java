package org.trm.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.local.Tokens;

/** What every answer says to whatever stands between, a browser or a proxy. */
@QuarkusTest
class OnEveryAnswerTest {

  @Test
  @Asvs({"3.4.1", "3.4.3", "3.4.4", "3.4.5", "3.4.6", "3.5.8"})
  void aBrowserLoadsFramesAndGuessesNothingOfIt() {
    for (var answer : new ValidatableResponse[] {known(), unknown(), nowhere()}) {
      answer
          .header("X-Content-Type-Options", equalTo("nosniff"))
          .header("Content-Security-Policy", containsString("default-src 'none'"))
          .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
          .header("Strict-Transport-Security", equalTo("max-age=31536000; includeSubDomains"))
          .header("Referrer-Policy", equalTo("no-referrer"))
          .header("Cross-Origin-Resource-Policy", equalTo("same-origin"));
    }
  }

  @Test
  @Asvs({"14.2.2", "14.2.5", "14.3.2"})
  void nobodyOnTheWayKeepsIt() {
    for (var answer : new ValidatableResponse[] {known(), unknown(), nowhere()}) {
      answer.header("Cache-Control", containsString("no-store"));
    }
    nowhere().statusCode(404);
  }

  @Test
  @Asvs({"3.4.2", "3.5.2"})
  void noOtherSiteIsLetIn() {
    given()
        .auth()
        .oauth2(Tokens.of("rs-shelter-caseworker"))
        .header("Origin", "https://elsewhere.example")
        .get("/v1/me")
        .then()
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Access-Control-Allow-Credentials", nullValue());
  }

  @Test
  @Asvs({"3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5"})
  void noCookieIsEverSet() {
    for (var answer : new ValidatableResponse[] {known(), unknown(), nowhere()}) {
      answer.header("Set-Cookie", nullValue());
    }
  }

  @Test
  @Asvs("13.4.6")
  void itDoesNotTellWhatItIsMadeOf() {
    for (var answer : new ValidatableResponse[] {known(), unknown(), nowhere()}) {
      answer.header("Server", nullValue()).header("X-Powered-By", nullValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "CONNECTED"})
  @Asvs({"4.1.4", "13.4.4"})
  void whatIsNotOfferedIsRefused(String method) {
    var answer =
        given().auth().oauth2(Tokens.of("rs-shelter-caseworker")).request(method, "/v1/me");
    assertEquals(405, answer.statusCode());
  }

  private static ValidatableResponse known() {
    return given().auth().oauth2(Tokens.of("rs-shelter-caseworker")).get("/v1/me").then();
  }

  private static ValidatableResponse unknown() {
    return given().get("/v1/me").then();
  }

  private static ValidatableResponse nowhere() {
    return given().auth().oauth2(Tokens.of("rs-shelter-caseworker")).get("/v1/nowhere").then();
  }
}
