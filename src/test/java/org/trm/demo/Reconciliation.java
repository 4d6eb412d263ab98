package org.trm.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** Two auditors pull their journals and compare every event that crossed the border. */
final class Reconciliation {

  private static final int PATIENCE = 50;
  private static final int PAGE = 5000;

  private final Teller teller;
  private final Person serbian;
  private final Person slovenian;
  private final Runnable settle;

  /**
   * The two auditors.
   *
   * @param settle gives the service time to give the last events their positions
   */
  Reconciliation(Teller teller, Person serbian, Person slovenian, Runnable settle) {
    this.settle = settle;
    this.teller = teller;
    this.serbian = serbian;
    this.slovenian = slovenian;
  }

  void bothJournalsAgree(String handoff) {
    teller.step("Both countries' auditors pull their journals, and every pair matches");
    settle.run();
    var ours = pairs(serbian, "RS", "SI");
    var theirs = pairs(slovenian, "SI", "RS");
    for (int i = 0; i < PATIENCE && !ours.keySet().equals(theirs.keySet()); i++) {
      settle.run();
      ours = pairs(serbian, "RS", "SI");
      theirs = pairs(slovenian, "SI", "RS");
    }
    teller.say(ours.size() + " events crossed the border between Serbia and Slovenia");
    teller.check("each is in both journals, and says the same", ours, theirs);
    teller.check(
        "this handoff is among them",
        true,
        ours.values().stream().anyMatch(event -> event.contains(handoff)));
    teller.check(
        "the Serbian auditor gets nothing of the Slovenian journal",
        403,
        serbian.get("/v1/journal/SI/entries").status());
  }

  /** What both sides must say alike: action, outcome, time, handoff and packet. */
  private static Map<String, String> pairs(Person auditor, String country, String other) {
    var pairs = new HashMap<String, String>();
    long after = -1;
    while (true) {
      var path = "/v1/journal/%s/entries?limit=%d&after=%d".formatted(country, PAGE, after);
      var lines = auditor.get(path).lines();
      for (var entry : lines) {
        if (core(entry).has("pair") && core(entry).path("counterpart").asText().equals(other)) {
          pairs.put(entry.path("id").asText(), said(entry));
        }
        after = entry.path("seq").asLong();
      }
      if (lines.size() < PAGE) {
        return pairs;
      }
    }
  }

  private static JsonNode core(JsonNode entry) {
    return entry.path("core").path("content");
  }

  private static String said(JsonNode entry) {
    var core = core(entry);
    return String.join(
        " ",
        core.path("action").asText(),
        core.path("outcome").asText(),
        core.path("recordedAt").asText(),
        entry.path("subject").path("content").path("resource").asText(),
        core.path("packetHash").asText());
  }
}
