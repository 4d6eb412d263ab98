package org.trm.bestinterest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.casefile.HeldCase;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Whatever speaks against going on is told at once, and nothing else. */
class NewsOfEvidenceTest {

  private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();
  private static final HeldCase HELD =
      new HeldCase(
          CaseId.random(), new OrganisationId("rs-shelter"), new CountryCode("RS"), Instant.EPOCH);

  /** The kind; what is replaced in its sample; who stops: nobody, plain handoffs, all of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGE_ASSESSMENT | CHILD | CHILD | ALL",
        "AGE_ASSESSMENT | CHILD | DOUBTFUL | ALL",
        "AGE_ASSESSMENT | CHILD | ADULT | NOBODY",
        "GUARDIANSHIP | APPOINTED | APPOINTED | NOBODY",
        "GUARDIANSHIP | APPOINTED | ENDED | ALL",
        "GUARDIANSHIP | [] | [\"ALLEGED_PERPETRATOR\"] | ALL",
        "PARENTAL_LINK | false | false | NOBODY",
        "PARENTAL_LINK | \"suspected\": false | \"suspected\": true | ALL",
        "PARENTAL_LINK | \"present\": true | \"present\": false | ALL",
        "IDENTITY_STEPS | ESTABLISHED | NOT_POSSIBLE | NOBODY",
        "PLACEMENT_RISK | SAFE_WITH_MEASURES | SAFE | NOBODY",
        "PLACEMENT_RISK | SAFE_WITH_MEASURES | INDICATES_NOT_IN_BEST_INTERESTS | ALL",
        "FAMILY_TRACING | NOT_FOUND | NOT_FOUND | NOBODY",
        "FAMILY_TRACING | NOT_FOUND | FOUND_SUITABLE | PLAIN",
        "FAMILY_ASSESSMENT | true | false | PLAIN",
        "FAMILY_ASSESSMENT | true | true | NOBODY",
        "CARE_ARRANGEMENT | INSTITUTION | PARENTS | NOBODY",
        "DURABLE_SOLUTION | 2027 | 2027 | NOBODY",
        "HEARING | STRONG | LITTLE | NOBODY",
        "HEARING_NOT_POSSIBLE | INFANT | INFANT | NOBODY",
        "BEST_INTERESTS_ASSESSMENT | true | true | NOBODY",
        "BEST_INTERESTS_ASSESSMENT | true | false | PLAIN",
        "BEST_INTERESTS_DETERMINATION | true | true | NOBODY",
        "BEST_INTERESTS_DETERMINATION | \"inBestInterests\": true"
            + " | \"inBestInterests\": false | PLAIN",
        "REOPENING | NEW_RISK | NEW_RISK | ALL",
        "REOPENING | NEW_RISK | TRANSFER_DELAYED | PLAIN",
        "REOPENING | NEW_RISK | GUARDIAN_CHANGED | PLAIN",
        "REOPENING | NEW_RISK | FAMILY_FOUND | PLAIN",
        "REOPENING | NEW_RISK | CHILD_OBJECTS | PLAIN"
      })
  void whatSpeaksAgainstGoingOnIsNews(EvidenceKind kind, String from, String to, String stops)
      throws JsonProcessingException {
    var evidence = JSON.readValue(Papers.content(kind).replace(from, to), kind.form());
    var told = News.in(evidence, HELD, true).map(news -> news.urgent() ? "ALL" : "PLAIN");
    assertEquals(stops, told.orElse("NOBODY"));
    var ofChild = News.in(evidence, HELD, false).isPresent();
    assertEquals(kind != EvidenceKind.AGE_ASSESSMENT && told.isPresent(), ofChild);
  }
}
