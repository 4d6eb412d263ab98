package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_DEPUTY;
import static org.trm.safeguard.Given.SI_DESK;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trm.shared.DataCategory;
import org.trm.shared.Purpose;

class ReasonTest {

  @Test
  void everyReasonSaysHowToMendItAndOnWhichLawItRests() {
    for (var reason : Reason.values()) {
      assertTrue(reason.remedy().endsWith("."), reason.name());
      assertEquals("remedy." + reason.name(), reason.remedyKey());
      for (var gate : GateName.values()) {
        assertFalse(reason.sourceAt(gate).isBlank());
      }
    }
  }

  @Test
  void leavingOutComesBeforeAskingAgain() {
    for (var reason : Reason.values()) {
      if (reason.name().startsWith("CONSENT_")) {
        assertTrue(reason.remedy().startsWith("Leave"), reason.name());
      }
    }
  }

  @Test
  void aReasonMayRestOnAnArticleOfItsOwn() {
    var gate = GateName.PROCESSING_BASIS;
    var own = new Verdict.Refusal(gate, Reason.ARTICLE_9_GROUND_MISSING, Missing.NOTHING);
    assertEquals("GDPR art. 9", own.source());
    assertEquals(
        gate.source(),
        new Verdict.Refusal(gate, Reason.PROCESSING_BASIS_MISSING, Missing.NOTHING).source());
  }

  @Test
  void whatIsMissingIsWrittenInCodes() {
    var categories = List.of(DataCategory.NEEDS, DataCategory.HEALTH);
    assertEquals(
        Map.of(
            "categories",
            List.of("HEALTH", "NEEDS"),
            "recipient",
            "si-desk",
            "purpose",
            "ASSISTANCE"),
        Missing.consent(categories, SI_DESK, Purpose.ASSISTANCE).codes());
    assertEquals(
        Map.of("organisation", "si-desk", "alternatives", List.of("si-child-protection")),
        Missing.organisation(SI_DESK).or(List.of(SI_DEPUTY)).codes());
    assertEquals(Map.of("country", "SI"), Missing.country(SI).codes());
    assertEquals(Map.of(), Missing.NOTHING.codes());
  }

  @Test
  void thePersonIsInNoText() {
    var text = new Given().facts().toString();
    assertTrue(text.contains("person=Person,"), text);
    assertFalse(text.contains("ADULT"), text);
  }
}
