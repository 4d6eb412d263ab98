package org.trm.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.local.Tokens;

@QuarkusTest
class DirectoryRefusalsTest {

  @ParameterizedTest
  @ValueSource(strings = {"/v1/countries/ZZ", "/v1/countries/serbia"})
  void anUnknownCountryIsNotFound(String path) {
    as("rs-shelter-caseworker")
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/organisations?kind=BANK",
        "/v1/organisations?country=Serbia",
        "/v1/organisations?service=shelter",
        "/v1/organisations?language=serbian",
        "/v1/organisations?limit=0",
        "/v1/organisations?limit=201",
        "/v1/organisations?limit=many",
        "/v1/organisations?after=%20",
        "/v1/organisations?name=x",
        "/v1/organisations?country=RS&country=SI",
        "/v1/focal-points?openNow=perhaps",
        "/v1/focal-points?function=",
        "/v1/countries?code=RS",
        "/v1/public/focal-points?visibility=NETWORK"
      })
  void whatCannotBeAskedForIsMalformed(String path) {
    as("rs-shelter-caseworker")
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/malformed-request"))
        .body("title", equalTo("The request cannot be read"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/v1/countries", "/v1/countries/RS", "/v1/organisations", "/v1/focal-points"})
  void withoutATokenThereIsNoDirectory(String path) {
    given()
        .get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/unauthenticated"));
  }

  private static RequestSpecification as(String username) {
    return given().auth().oauth2(Tokens.of(username));
  }
}
