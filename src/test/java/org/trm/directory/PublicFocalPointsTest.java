package org.trm.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.trm.local.Tokens;

@QuarkusTest
class PublicFocalPointsTest {

  @Test
  void thePublicSeesFunctionsAndNothingElse() {
    given()
        .get("/v1/public/focal-points?limit=200")
        .then()
        .statusCode(200)
        .body("", hasSize(25))
        .body("", everyItem(aMapWithSize(4)))
        .body("function", not(hasItem("ASSISTANCE")))
        .body("function", not(hasItem("DATA_PROTECTION")))
        .body("[0].organisation", nullValue())
        .body("contact.channels.flatten().address", not(hasItem(containsString("shelter"))));
  }

  @Test
  void aTokenShowsThePublicNoMore() {
    as("rs-desk-focal-point")
        .get("/v1/public/focal-points?country=RS")
        .then()
        .statusCode(200)
        .body("function", contains("CHILD_PROTECTION", "CROSS_BORDER_REFERRAL"));
  }

  @Test
  void aTokenThatIsNoneChangesNothingForThePublic() {
    given().auth().oauth2("not.a.token").get("/v1/public/focal-points").then().statusCode(200);
  }

  private static RequestSpecification as(String username) {
    return given().auth().oauth2(Tokens.of(username));
  }
}
