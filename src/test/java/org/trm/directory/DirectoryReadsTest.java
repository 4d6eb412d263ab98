package org.trm.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.local.Tokens;

@QuarkusTest
class DirectoryReadsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rs-shelter-caseworker",
        "si-desk-auditor",
        "at-desk-rapporteur",
        "it-child-protection-child-protection",
        "network-secretariat-observer"
      })
  void everyRealmAndDutyReadsTheCountries(String username) {
    as(username).get("/v1/countries").then().statusCode(200).body("code", hasSize(14));
  }

  @Test
  void aSystemReadsTheDirectoryToo() {
    given()
        .auth()
        .oauth2(Tokens.ofSystem("rs-desk-system", "cases"))
        .get("/v1/organisations?country=SI")
        .then()
        .statusCode(200)
        .body("id", contains("si-child-protection", "si-desk", "si-shelter"));
  }

  @Test
  void aCountryTellsWhatBindsItAndWhatIsNotConfirmed() {
    as("rs-shelter-caseworker")
        .get("/v1/countries/RS")
        .then()
        .statusCode(200)
        .body("kind", equalTo("NETWORK"))
        .body("euMember", equalTo(false))
        .body("regime", equalTo("NATIONAL_LAW"))
        .body(
            "instruments.find { it.instrument == 'CONVENTION_108_PLUS' }.since",
            equalTo("2020-05-26"))
        .body("policy.find { it.setting == 'REFLECTION_DAYS' }.value", equalTo(90))
        .body("policy.verified", everyItem(equalTo(false)));
  }

  @Test
  void associatedCountriesAreMembersOfTheUnion() {
    as("si-desk-coordinator")
        .get("/v1/countries")
        .then()
        .body("findAll { it.kind == 'ASSOCIATED' }.code", contains("AT", "IT"))
        .body("findAll { it.kind == 'NETWORK' }.code", hasSize(10))
        .body("findAll { it.euMember }.code", contains("AT", "BG", "HR", "IT", "RO", "SI"));
  }

  @Test
  void organisationsAreFoundByServiceAndLanguage() {
    as("rs-shelter-caseworker")
        .get("/v1/organisations?service=SAFE_ACCOMMODATION&language=sl")
        .then()
        .statusCode(200)
        .body("id", contains("si-shelter"))
        .body("[0].publicAuthority", equalTo(false))
        .body("[0].status", equalTo("ACTIVE"))
        .body("[0].verified", equalTo(true));
  }

  @Test
  void pagesFollowEachOtherByTheirLinks() {
    var ids = new ArrayList<String>();
    var next = "/v1/organisations?kind=SHELTER&limit=5";
    while (next != null) {
      var answer = as("rs-shelter-caseworker").get(next).then().statusCode(200).extract();
      ids.addAll(answer.path("id"));
      next = nextOf(answer.header("Link"));
    }

    assertEquals(12, ids.size());
    assertEquals(ids.stream().distinct().sorted().toList(), ids);
  }

  @Test
  void contactsAmongFocalPointsAreNotForACaseworkerElsewhere() {
    as("si-shelter-caseworker")
        .get("/v1/focal-points?country=RS")
        .then()
        .statusCode(200)
        .body("organisation", not(hasItem("rs-shelter")))
        .body("assurance.overdue", everyItem(equalTo(false)));
    as("si-desk-focal-point")
        .get("/v1/focal-points?country=RS")
        .then()
        .body("organisation", hasItem("rs-shelter"));
  }

  @Test
  void aDeskNamesItsDeputies() {
    as("si-desk-focal-point")
        .get("/v1/focal-points?country=RS&function=CROSS_BORDER_REFERRAL")
        .then()
        .body("organisation", contains("rs-desk"))
        .body("[0].deputies", contains("rs-child-protection"))
        .body("[0].assurance.assuredBy", equalTo("rs-desk"));
  }

  @Test
  void whoIsOnCallAnswersNow() {
    as("si-desk-focal-point")
        .get("/v1/focal-points?country=RS&openNow=true")
        .then()
        .body("function", hasItem("CHILD_PROTECTION"))
        .body("openNow", everyItem(equalTo(true)));
    as("si-desk-focal-point")
        .get("/v1/focal-points?country=RS&openNow=false")
        .then()
        .body("function", not(hasItem("CHILD_PROTECTION")));
  }

  private static RequestSpecification as(String username) {
    return given().auth().oauth2(Tokens.of(username));
  }

  private static @Nullable String nextOf(@Nullable String link) {
    return link == null ? null : link.substring(1, link.indexOf('>'));
  }
}
