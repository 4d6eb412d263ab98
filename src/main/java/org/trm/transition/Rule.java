package org.trm.transition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.trm.shared.HandoffType;

/** One row of the table: of what, from where, by whom, with what, and what stands against it. */
record Rule(
    Set<HandoffType> of, Set<HandoffStatus> from, Set<Party> by, Set<Need> needs, List<Bar> bars) {

  private static final Set<HandoffType> ALERT = EnumSet.of(HandoffType.EMERGENCY_ALERT);
  private static final Set<HandoffType> OTHERS = EnumSet.complementOf(EnumSet.copyOf(ALERT));

  /** Something that stands against a move. */
  record Bar(Illegality why, Predicate<Situation> stands) {}

  Rule {
    of = Set.copyOf(of);
    from = Set.copyOf(from);
    by = Set.copyOf(by);
    needs = Set.copyOf(needs);
    bars = List.copyOf(bars);
  }

  static Rule outOf(HandoffStatus... from) {
    return new Rule(OTHERS, Set.of(from), Set.of(), Set.of(), List.of());
  }

  static Rule outOfAllBut(HandoffStatus one, HandoffStatus other) {
    var from = EnumSet.complementOf(EnumSet.of(one, other));
    return new Rule(OTHERS, from, Set.of(), Set.of(), List.of());
  }

  /** The same, for alerts and for nothing else. */
  Rule ofAlerts() {
    return new Rule(ALERT, from, by, needs, bars);
  }

  /** The same, for alerts as well. */
  Rule ofAll() {
    return new Rule(EnumSet.allOf(HandoffType.class), from, by, needs, bars);
  }

  Rule by(Party... parties) {
    return new Rule(of, from, Set.of(parties), needs, bars);
  }

  Rule with(Need... needed) {
    return new Rule(of, from, by, Set.of(needed), bars);
  }

  Rule unless(Illegality why, Predicate<Situation> stands) {
    var all = new ArrayList<>(bars);
    all.add(new Bar(why, stands));
    return new Rule(of, from, by, needs, all);
  }

  Optional<Illegality> against(Situation situation) {
    return bars.stream().filter(bar -> bar.stands().test(situation)).map(Bar::why).findFirst();
  }
}
