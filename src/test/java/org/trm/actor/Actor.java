package org.trm.actor;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.trm.local.Tokens;

/** Somebody who calls the service with a real token, for casework unless they say otherwise. */
public record Actor(String username, String purpose) {

  /** A case about whom only the coded facts are known. */
  public static final String NEW_CASE =
      """
      {"facts": {"ageStatus": "ADULT_CONFIRMED", "sex": "FEMALE",
       "citizenshipGroup": "NON_EU", "exploitation": ["ForcedLabour"]}}\
      """;

  /** The sample user of this name. */
  public static Actor of(String username) {
    return new Actor(username, "CASEWORK");
  }

  /** The same, reading for another purpose. */
  public Actor reading(String otherPurpose) {
    return new Actor(username, otherPurpose);
  }

  /** Opens a case; the path under which everything about it stands. */
  public String opensACase() {
    var answer = posts("/v1/cases", NEW_CASE);
    return answer.then().statusCode(201).extract().header("Location");
  }

  public Response gets(String path) {
    return calls().header("Purpose-Of-Use", purpose).get(path);
  }

  public Response posts(String path, String body) {
    return posts(path, body, UUID.randomUUID().toString());
  }

  public Response posts(String path, String body, String key) {
    return calls().header("Idempotency-Key", key).body(body).post(path);
  }

  /** Posts against a version, which is an ETag that an answer gave. */
  public Response posts(String path, String body, Version version) {
    return calls()
        .header("Idempotency-Key", version.key())
        .header("If-Match", version.tag())
        .body(body)
        .post(path);
  }

  /** Posts nothing but the wish, against a version. */
  public Response posts(String path, Version version) {
    return calls()
        .header("Idempotency-Key", version.key())
        .header("If-Match", version.tag())
        .post(path);
  }

  /** A call with this actor's token and nothing else. */
  public RequestSpecification calls() {
    return Copies.given().auth().oauth2(Tokens.of(username)).contentType(ContentType.JSON);
  }

  /** A version to change, and the key of the request that changes it. */
  public record Version(String tag, String key) {

    /** The version that this answer told, to be changed by a request of its own. */
    public static Version of(Response answer) {
      return new Version(answer.header("ETag"), UUID.randomUUID().toString());
    }
  }
}
