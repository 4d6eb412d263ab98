package org.trm.verifier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** Two countries' journals of made-up events, some of which crossed the border between them. */
record SampleJournals(SampleJournal serbia, SampleJournal slovenia) {

  private static final Instant START = Instant.parse("2026-11-22T06:00:00Z");
  private static final List<String> ACTIONS =
      List.of("CASE_READ", "CASES_SEARCHED", "HANDOFF_SUBMITTED", "CONSENT_RECORDED");

  /** So many events, every fourth of which crossed; the same for the same seed but for the keys. */
  static SampleJournals of(int events, long seed) {
    var dice = new Random(seed);
    var serbia = new ArrayList<SampleEntry>();
    var slovenia = new ArrayList<SampleEntry>();
    for (int event = 0; event < events; event++) {
      var core = core(event, dice);
      var subject = subject(dice);
      if (event % 4 == 0) {
        core.put("pair", core.get("id"));
        serbia.add(entry(crossing(core, "SI"), subject, dice));
        slovenia.add(entry(crossing(core, "RS"), subject, dice));
      } else {
        (event % 4 == 1 ? slovenia : serbia).add(entry(core, subject, dice));
      }
    }
    return new SampleJournals(new SampleJournal("rs", serbia), new SampleJournal("si", slovenia));
  }

  /** One event that crossed no border. */
  static SampleEntry entry(int event, Random dice) {
    return entry(core(event, dice), subject(dice), dice);
  }

  private static Map<String, Object> core(int event, Random dice) {
    var core = new TreeMap<String, Object>();
    core.put("version", 1);
    core.put("id", new UUID(dice.nextLong(), dice.nextLong()).toString());
    core.put("recordedAt", START.plusSeconds(20L * event).toString());
    core.put("action", ACTIONS.get(dice.nextInt(ACTIONS.size())));
    core.put("outcome", dice.nextInt(9) == 0 ? "REFUSED" : "DONE");
    core.put("reasons", List.of());
    core.put("counts", Map.of("limit", dice.nextInt(1000)));
    return core;
  }

  private static Map<String, Object> crossing(Map<String, Object> core, String counterpart) {
    var crossing = new TreeMap<>(core);
    crossing.put("counterpart", counterpart);
    return crossing;
  }

  private static Map<String, Object> subject(Random dice) {
    return Map.of(
        "cases", List.of(new UUID(dice.nextLong(), dice.nextLong()).toString()),
        "resource", new UUID(dice.nextLong(), dice.nextLong()).toString(),
        "resourceVersion", dice.nextInt(9),
        "kinds", List.of("HEALTH", "ČĆŽ \"\\\u0001\uD83D\uDE00"));
  }

  private static SampleEntry entry(
      Map<String, Object> core, Map<String, Object> subject, Random dice) {
    var agent = new TreeMap<String, Object>(Map.of("organisation", "rs-desk", "client", "trm-cli"));
    return SampleEntry.of(core, agent, subject, dice);
  }
}
