package org.trm.handoff;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.ILLEGAL_TRANSITION;
import static org.trm.problem.ProblemType.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.transition.Illegality;
import org.trm.transition.Party;
import org.trm.transition.Refusals;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
import org.trm.web.Outcome;

/** What the feature that keeps groups may do with handoffs: lock, join, move all or none. */
@ApplicationScoped
public class HandoffGroups {

  private final Handoffs handoffs;
  private final Moves moves;
  private final SystemHold systemHold;
  private final HandoffJournal journal;

  HandoffGroups(Handoffs handoffs, Moves moves, SystemHold systemHold, HandoffJournal journal) {
    this.handoffs = handoffs;
    this.moves = moves;
    this.systemHold = systemHold;
    this.journal = journal;
  }

  /** Those of these handoffs that the caller holds and drafts, locked. */
  public List<GroupMember> lockHeld(Caller holder, Collection<UUID> ids) {
    return handoffs.lockAll(ids).stream()
        .filter(locked -> locked.partiesOf(holder).contains(Party.HOLDER))
        .map(locked -> member(holder, locked.handoff()))
        .toList();
  }

  /** Those of a group that the caller's organisation sees. */
  public List<GroupMember> of(Caller caller, UUID group) {
    return handoffs.inGroup(group).stream().map(handoff -> member(caller, handoff)).toList();
  }

  /** Whether somebody is in it of whom whoever calls may not know, and then of nobody in it. */
  public boolean isClosed(UUID group) {
    return handoffs.isClosed(group);
  }

  /** The same, locked until the transaction ends. */
  public List<GroupMember> lock(Caller caller, UUID group) {
    return handoffs.lockGroup(group).stream()
        .map(locked -> member(caller, locked.handoff()))
        .toList();
  }

  /** Has locked handoffs travel together from now on, or alone again. */
  public void join(Caller holder, Collection<GroupMember> members, @Nullable UUID group) {
    var joined = members.stream().flatMap(one -> handoffs.find(one.handoff()).stream()).toList();
    joined.forEach(handoff -> handoff.group(group));
    handoffs.flush(); // the journal tells the versions that this makes
    var action = group == null ? Action.HANDOFF_LEFT_GROUP : Action.HANDOFF_GROUPED;
    joined.forEach(handoff -> journal.done(holder, action, handoff));
  }

  /** Holds what is under way of a group, whatever its safeguards say now. */
  public void hold(Caller caller, UUID group) {
    handoffs.inGroup(group).forEach(handoff -> systemHold.hold(caller, handoff));
  }

  /** Makes a move with everyone of a locked group for whom it is, or with nobody. */
  public Outcome<List<GroupMember>> move(
      Caller caller, UUID group, Transition transition, Statement said) {
    var all =
        handoffs.lockGroup(group).stream()
            .filter(locked -> member(caller, locked.handoff()).takesPartIn(transition))
            .toList();
    var legal = new ArrayList<Checked>();
    var against = new ArrayList<Outcome.Declined<Checked>>();
    for (var locked : all) {
      switch (check(caller, locked, transition, said)) {
        case Outcome.Done<Checked>(Checked checked, boolean _) -> legal.add(checked);
        case Outcome.Declined<Checked> declined -> against.add(declined);
      }
    }
    if (all.isEmpty()) {
      return Outcome.refused(ILLEGAL_TRANSITION, List.of(Refusals.of(Illegality.ILLEGAL_STATE)));
    }
    if (!against.isEmpty()) {
      return refused(against);
    }
    for (int i = 0; i < all.size(); i++) {
      moves.change(caller, all.get(i), transition, legal.get(i), said);
    }
    handoffs.flush(); // the journal tells the versions that this makes
    all.forEach(one -> journal.done(caller, HandoffJournal.action(transition), one.handoff()));
    return Outcome.done(all.stream().map(one -> member(caller, one.handoff())).toList());
  }

  private Outcome<Checked> check(
      Caller caller, LockedHandoff locked, Transition transition, Statement said) {
    return locked.partiesOf(caller).isEmpty()
        ? Outcome.refused(NOT_ALLOWED, List.of(Refusals.of(Illegality.WRONG_PARTY)))
        : moves.check(caller, locked, transition, said);
  }

  /** Everything that is against it, of everyone; each refusal names where it can be mended. */
  private static Outcome<List<GroupMember>> refused(List<Outcome.Declined<Checked>> against) {
    var types = against.stream().map(Outcome.Declined::type).distinct().toList();
    var type = types.size() == 1 ? types.getFirst() : worst(types);
    var refusals = against.stream().flatMap(one -> one.refusals().stream()).distinct().toList();
    return Outcome.refused(type, List.<Refusal>copyOf(refusals));
  }

  private static ProblemType worst(List<ProblemType> types) {
    for (var type : List.of(NOT_ALLOWED, ILLEGAL_TRANSITION, HANDOFF_REFUSED)) {
      if (types.contains(type)) {
        return type;
      }
    }
    return types.getFirst();
  }

  private static GroupMember member(Caller caller, HandoffEntity handoff) {
    return GroupMember.of(handoff, PartiesOf.speaking(handoff, caller));
  }
}
