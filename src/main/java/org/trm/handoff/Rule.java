package org.trm.handoff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One row of the table: from where, by whom, with what, and what stands against it. */
record Rule(Set<HandoffStatus> from, Set<Party> by, Set<Need> needs, List<Bar> bars) {

  /** Something that stands against a move. */
  record Bar(Illegality why, Predicate<Situation> stands) {}

  Rule {
    from = Set.copyOf(from);
    by = Set.copyOf(by);
    needs = Set.copyOf(needs);
    bars = List.copyOf(bars);
  }

  static Rule outOf(HandoffStatus... from) {
    return new Rule(Set.of(from), Set.of(), Set.of(), List.of());
  }

  static Rule outOfAllBut(HandoffStatus one, HandoffStatus other) {
    var from = EnumSet.complementOf(EnumSet.of(one, other));
    return new Rule(from, Set.of(), Set.of(), List.of());
  }

  Rule by(Party... parties) {
    return new Rule(from, Set.of(parties), needs, bars);
  }

  Rule with(Need... needed) {
    return new Rule(from, by, Set.of(needed), bars);
  }

  Rule unless(Illegality why, Predicate<Situation> stands) {
    var all = new ArrayList<>(bars);
    all.add(new Bar(why, stands));
    return new Rule(from, by, needs, all);
  }

  Optional<Illegality> against(Situation situation) {
    return bars.stream().filter(bar -> bar.stands().test(situation)).map(Bar::why).findFirst();
  }
}
