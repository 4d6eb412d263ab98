package org.trm.instrument;

import io.restassured.response.Response;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;

/** Two people of Slovenia who agree instruments with Serbia. */
public final class Agreeing {

  public static final Actor LAWYER = Actor.of("si-desk-data-protection");
  public static final Actor COORDINATOR = Actor.of("si-desk-coordinator");

  private Agreeing() {}

  /** Terms under which the two shelters and the desk over there exchange these categories. */
  public static String clauses(String... categories) {
    return terms("STANDARD_CLAUSES", "", "\"si-shelter\", \"rs-shelter\", \"rs-desk\"", categories);
  }

  static String terms(String kind, String countries, String organisations, String... categories) {
    return """
    {"kind": "%s", "reference": "SI-SCC-2026-7",
     "parties": {"countries": [%s], "organisations": [%s]},
     "categories": ["%s"], "from": "2026-01-01T00:00:00Z"}\
    """
        .formatted(kind, countries, organisations, String.join("\", \"", categories));
  }

  /** What one person wrote down. */
  public static Response proposed(String terms) {
    return LAWYER.posts("/v1/instruments", terms);
  }

  /** What another person confirmed. */
  public static Response confirmed(String terms) {
    var proposed = proposed(terms);
    proposed.then().statusCode(201);
    return decides(COORDINATOR, proposed, "confirm");
  }

  /** Somebody decides about the instrument as this answer showed it. */
  public static Response decides(Actor actor, Response last, String verb) {
    var path = "/v1/instruments/" + last.jsonPath().getString("id") + "/" + verb;
    var version = Version.of(last);
    return actor
        .calls()
        .header("Idempotency-Key", version.key())
        .header("If-Match", version.tag())
        .post(path);
  }
}
