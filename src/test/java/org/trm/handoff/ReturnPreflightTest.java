package org.trm.handoff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;

/** What a return still lacks, from the records of its tracks to the words of the gates. */
@QuarkusTest
class ReturnPreflightTest {

  private static final Set<String> OF_TRACKS =
      Set.of("PREMATURITY", "PROCEEDINGS", "VOLUNTARINESS");

  private static final String RETURN =
      """
      {"type": "RETURN", "receivingCountry": "SI", "receivingOrganisation": "si-shelter",
       "purpose": "ASSISTANCE", "urgent": false, "sections": ["NEEDS"]}\
      """;
  private static final String DECISION =
      "{\"level\": \"%s\", \"decidedBy\": \"rs-shelter\", \"disciplines\": []}";
  private static final String SAYS =
      """
      {"saying": "%s", "country": "SI", "manner": "ORALLY", "interpreting": "INDEPENDENT",
       "legalAdvice": "ADVISED_BEFORE", "formVersion": "1", "language": "sl"}\
      """;

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Test
  void whereNothingWasRecordedEverythingIsOpen() {
    assertEquals(
        Set.of(
            "PREMATURITY IDENTIFICATION_OPEN /identification-decisions",
            "PREMATURITY REFLECTION_NOT_OFFERED /tracks",
            "PROCEEDINGS PROCEEDINGS_NOT_CHECKED /proceedings/checks",
            "VOLUNTARINESS RETURN_NOT_DECLARED /return-declarations"),
        refusals(shelter.opensACase()));
  }

  @Test
  void whatIsMendedIsNoLongerMissing() {
    var theCase = shelter.opensACase();
    records(theCase, "/identification-decisions", DECISION.formatted("PRESUMED"));
    records(theCase, "/identification-decisions", DECISION.formatted("DECLINED"));
    records(theCase, "/tracks/steps", "{\"step\": \"OFFER_REFLECTION\"}");
    records(theCase, "/tracks/steps", "{\"step\": \"DECLINE_REFLECTION\"}");
    records(theCase, "/return-declarations", SAYS.formatted("VOLUNTARY"));
    records(theCase, "/proceedings/checks", check("NONE_IN_CHARGE"));
    assertEquals(Set.of(), refusals(theCase));
    records(theCase, "/return-declarations", SAYS.formatted("NOT_VOLUNTARY"));
    assertEquals(
        Set.of("VOLUNTARINESS RETURN_NOT_VOLUNTARY /return-declarations"), refusals(theCase));
  }

  @Test
  void aPersonMayDeclareToGoSooner() {
    var theCase = shelter.opensACase();
    records(theCase, "/return-declarations", SAYS.formatted("BEFORE_TIME"));
    records(theCase, "/return-declarations", SAYS.formatted("VOLUNTARY"));
    records(theCase, "/proceedings/checks", check("INFORMED"));
    assertEquals(Set.of(), refusals(theCase));
  }

  @Test
  void anAuthorityInChargeIsToldAndHasNoVeto() {
    var theCase = shelter.opensACase();
    records(
        theCase,
        "/proceedings",
        "{\"kind\": \"CRIMINAL\", \"country\": \"RS\", \"toldOfRights\": true}");
    assertEquals(
        "422 rule-refused [AUTHORITY_IN_CHARGE]",
        Told.by(shelter.posts(theCase + "/proceedings/checks", check("NONE_IN_CHARGE"))));
    records(theCase, "/proceedings/checks", check("NOT_INFORMED"));
    assertEquals(
        List.of("PROCEEDINGS AUTHORITY_NOT_INFORMED /proceedings/checks"),
        refusals(theCase).stream().filter(one -> one.startsWith("PROCEEDINGS")).toList());
    records(theCase, "/proceedings/checks", check("INFORMED"));
    assertEquals(
        List.of(),
        refusals(theCase).stream().filter(one -> one.startsWith("PROCEEDINGS")).toList());
  }

  private static String check(String authority) {
    return "{\"hearings\": \"NOT_NEEDED\", \"claims\": \"NOT_NEEDED\", \"authority\": \"%s\"}"
        .formatted(authority);
  }

  private void records(String theCase, String where, String what) {
    shelter.posts(theCase + where, what).then().statusCode(201);
  }

  /** What the gates of this test refuse for: gate, reason, and where in the case to mend it. */
  private Set<String> refusals(String theCase) {
    var answer = shelter.calls().body(RETURN).post(theCase + "/handoffs/preflight");
    assertEquals("200", Told.by(answer));
    List<Map<String, String>> refusals = answer.path("refusals");
    return refusals.stream()
        .filter(one -> OF_TRACKS.contains(one.get("gate")))
        .map(one ->
            one.get("gate")
                + " "
                + one.get("reason")
                + " "
                + String.valueOf(one.get("mendAt")).replace(theCase, ""))
        .collect(Collectors.toSet());
  }
}
