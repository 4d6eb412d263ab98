package org.trm.wall;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trm.contract.ContractOperation;
import org.trm.handoff.StagedCase;

/**
 * One world in which a cell is asked: a case, and where its transfer stands.
 *
 * @param stage the letter of the stage
 * @param ids what there is in it, by the names that the contract's paths have for it
 * @param only for which of these, or for which operations, it is there; for all if none is named
 */
record World(char stage, Map<String, String> ids, Set<String> only) {

  /** What is there without a case. */
  private static final Map<String, String> EVERYWHERE =
      Map.ofEntries(
          Map.entry("category", "HEALTH"),
          Map.entry("kind", "HEARING"),
          Map.entry("transition", "hold"),
          Map.entry("country", "RS"),
          Map.entry("code", "RS"),
          Map.entry("from", "RS"),
          Map.entry("to", "SI"),
          Map.entry("organisation", "rs-desk"),
          Map.entry("seq", "0"),
          Map.entry("tile", "entries/000.p/1"),
          Map.entry("key", "00000000-0000-7000-8000-000000000000"));

  /** All but the one in which every world is asked. */
  private static final List<String> SECTIONS =
      List.of("IDENTITY", "CONTACT", "EXPLOITATION", "FAMILY", "LEGAL", "TRAVEL", "NEEDS");

  /** The stages by their letters, and where the handoff then stands. */
  private static final List<String[]> STAGES =
      List.of(
          new String[] {"D", "DRAFT", "DRAFT"},
          new String[] {"S", "SUBMITTED", "SUBMITTED"},
          new String[] {"K", "ACKNOWLEDGED", "ACKNOWLEDGED"},
          new String[] {"A", "ACCEPTED", "ACCEPTED"},
          new String[] {"T", "IN_TRANSFER", "IN_TRANSFER"},
          new String[] {"H", "HELD_FROM_IN_TRANSFER", "ON_HOLD"},
          new String[] {"C", "COMPLETED", "COMPLETED"});

  World {
    ids = Map.copyOf(ids);
    only = Set.copyOf(only);
  }

  /** A world for each stage, and some in which something more happened. */
  static List<World> all(String instrument, Map<String, String> starts) {
    var all = new ArrayList<World>();
    for (var stage : STAGES) {
      var staged = StagedCase.at(stage[1], all.size()).and("status", stage[2]);
      all.add(of(stage[0], stage[0].equals("C") ? FoundAgain.of(staged) : staged));
    }
    all.add(of("L", StagedCase.alerted(all.size()).and("status", "SENT")));
    all.add(of("C", StagedCase.takenBack(), "withdrawal", "notice"));
    all.add(of("D", StagedCase.together(false), "group"));
    all.add(of("S", StagedCase.together(true), "group"));
    all.add(of("T", new StagedCase(all.get(4).ids()).and(starts), "start"));
    all.add(of("K", new StagedCase(all.get(2).ids()).opened(), "emergency", "incident"));
    var lawyer = "rs-child-protection-child-protection";
    all.add(of("K", new StagedCase(all.get(2).ids()).mandated(lawyer), "mandate", "delegation"));
    var inspector = "rs-data-authority-inspector";
    all.add(of("K", new StagedCase(all.get(2).ids()).inspected(inspector), "inspection"));
    for (var category : SECTIONS) {
      all.add(of("T", new StagedCase(all.get(4).ids()).and("category", category), "readSection"));
    }
    all.add(of("D", new StagedCase(Map.of("instrument", instrument)), "instrument"));
    return List.copyOf(all);
  }

  static World of(String letter, StagedCase staged, String... only) {
    return new World(letter.charAt(0), staged.ids(), Set.of(only));
  }

  /** Those in which this can be asked; one is enough for what has nothing to do with a case. */
  static List<World> where(List<World> all, ContractOperation operation) {
    var needed = Asking.needs(operation);
    var there = all.stream().filter(world -> world.has(operation, needed)).toList();
    return EVERYWHERE.keySet().containsAll(needed) ? there.subList(0, 1) : there;
  }

  /** Whether somebody's case is what it is about. */
  static boolean isAboutACase(ContractOperation operation) {
    return Asking.needs(operation).stream()
        .anyMatch(one -> !EVERYWHERE.containsKey(one) && !one.equals("instrument"));
  }

  private boolean has(ContractOperation operation, Set<String> needed) {
    return needed.stream().allMatch(one -> ids.containsKey(one) || EVERYWHERE.containsKey(one))
        && (only.isEmpty()
            || only.contains(operation.id())
            || needed.stream().anyMatch(only::contains));
  }

  String value(String name) {
    return ids.getOrDefault(name, EVERYWHERE.getOrDefault(name, "nothing"));
  }

  /** The same world, in which nothing is that it names. */
  World emptied() {
    var nowhere = new TreeMap<>(ids);
    nowhere.replaceAll((_, id) -> id.length() == 36 ? Sql.NOWHERE : id);
    return new World(stage, nowhere, only);
  }

  /** Whether an answer speaks of it. */
  boolean isIn(String body) {
    return ids.values().stream().filter(id -> id.length() == 36).anyMatch(body::contains);
  }
}
