package org.trm.handoff;

import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.Crew.RECEIVING_DESK;
import static org.trm.transition.Transition.ACCEPT;
import static org.trm.transition.Transition.ACKNOWLEDGE;
import static org.trm.transition.Transition.COMPLETE;
import static org.trm.transition.Transition.RELEASE;
import static org.trm.transition.Transition.SUBMIT;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trm.directory.Directory;
import org.trm.statement.Ratchet;
import org.trm.transition.Transition;

/** What requests about a handoff cost does not grow with what there is of a case. */
@QuarkusTest
class HandoffStatementsTest {

  private static final Ratchet RATCHET =
      new Ratchet(
          Map.ofEntries(
              Map.entry("draft", 13), // one of them reads the plan that goes beside the needs
              Map.entry("draft with eight sections", 14),
              Map.entry("redraft", 13),
              Map.entry("redraft with eight sections", 14),
              Map.entry("preflight", 5),
              Map.entry("submit", 6),
              Map.entry("refused submit", 5),
              Map.entry("refused return", 7), // one reads the tracks, one the second person's word
              Map.entry("submit of two people", 7),
              Map.entry("acknowledge", 5),
              Map.entry("accept", 6),
              Map.entry("release", 8),
              Map.entry(
                  "complete", 17), // what waited for custody, and what the former holder feared
              Map.entry("complete with eight sections", 24),
              Map.entry("read", 5),
              Map.entry("list", 4),
              Map.entry("packet", 7))); // one of them asks what the person took back

  private final Directory directory;

  HandoffStatementsTest(Directory directory) {
    this.directory = directory;
  }

  @Test
  void aPlainTransfer() {
    var journey = transfers(SampleCase.ready(), "NEEDS");
    RATCHET.holds("complete", 200, () -> moves(journey, COMPLETE));
  }

  @Test
  void manySectionsAndConsentsCostNoMore() {
    var journey = transfers(FullCase.ready(), FullCase.SECTIONS);
    RATCHET.holds("complete with eight sections", 200, () -> moves(journey, COMPLETE));
  }

  @Test
  void manyRefusalsCostNoMore() {
    var facts = SampleCase.file("case.json").replace("ADULT_CONFIRMED", "AGE_DISPUTED");
    var theCase = SampleCase.ready(facts);
    var one = Journey.of(theCase);
    RATCHET.holds("refused submit", 422, () -> moves(one, SUBMIT));
    one.ends();
    theCase.writes("HEALTH");
    theCase.flags("{\"kind\": \"TRANSMISSION_ENDANGERS_PERSON\"}");
    var many = Journey.of(theCase, Words.drafting("RETURN", "NEEDS", "HEALTH"));
    RATCHET.holds("refused return", 422, () -> moves(many, SUBMIT));
  }

  @Test
  void aSecondPersonCostsOneMore() {
    TwoPeople.areAskedFor(directory);
    try {
      var journey = Journey.drafted();
      TwoPeople.agree(journey);
      RATCHET.holds("submit of two people", 200, () -> moves(journey, SUBMIT));
    } finally {
      TwoPeople.areAskedForNoMore(directory);
    }
  }

  private static Journey transfers(SampleCase theCase, String... sections) {
    var proposal = Words.drafting("CASE_TRANSFER", sections);
    var many = sections.length > 1 ? " with eight sections" : "";
    var draft = RATCHET.holds("draft" + many, 201, () -> theCase.drafts(proposal));
    var journey = Journey.of(theCase, draft);
    var path = journey.path();
    RATCHET.holds("preflight", 200, () -> HOLDER.calls().post(path + "/preflight"));
    RATCHET.holds("redraft" + many, 200, () -> journey.redrafts(sections));
    for (var transition : List.of(SUBMIT, ACKNOWLEDGE, ACCEPT, RELEASE)) {
      RATCHET.holds(transition.verb(), 200, () -> moves(journey, transition));
    }
    RATCHET.holds("packet", 200, () -> RECEIVER.gets(path + "/packet"));
    RATCHET.holds("read", 200, () -> HOLDER.gets(path));
    RATCHET.holds("list", 200, () -> RECEIVING_DESK.gets("/v1/handoffs?box=in&limit=200"));
    return journey;
  }

  private static Response moves(Journey journey, Transition transition) {
    return journey.moves(Crew.usually(transition), transition);
  }
}
