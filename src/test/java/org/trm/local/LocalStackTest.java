package org.trm.local;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Its annotation gives every test of the service the one stack of the run. */
@QuarkusTest
@QuarkusTestResource(LocalStack.class)
class LocalStackTest {

  @Test
  void aSampleUserIsKnownByOrganisationAndDuty() {
    given()
        .auth()
        .oauth2(Tokens.of("rs-shelter-caseworker"))
        .get("/v1/me")
        .then()
        .statusCode(200)
        .body("country", equalTo("RS"))
        .body("organisation", equalTo("rs-shelter"))
        .body("duties", contains("caseworker"));
  }

  @Test
  void everyLoginReachesTheDatabaseOfThisRun() throws SQLException {
    for (var login : new String[] {"trm_owner", "trm_app", "trm_sequencer", "trm_eraser"}) {
      try (var connection = LocalStack.current().connect(login)) {
        assertTrue(connection.isValid(2), login);
      }
    }
  }
}
