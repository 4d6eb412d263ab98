package org.trm.group;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.trm.handoff.GroupMember;
import org.trm.handoff.HandoffGroups;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.Ids;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Has drafts of one holder travel together. */
@ApplicationScoped
class FormGroup {

  private final Once once;
  private final GroupBook book;
  private final HandoffGroups handoffs;
  private final OnRecord onRecord;
  private final InstantSource clock;

  FormGroup(
      Once once, GroupBook book, HandoffGroups handoffs, OnRecord onRecord, InstantSource clock) {
    this.once = once;
    this.book = book;
    this.handoffs = handoffs;
    this.onRecord = onRecord;
    this.clock = clock;
  }

  @Transactional
  Outcome<GroupView> form(Caller caller, Once.Key key, NewGroup in) {
    var outcome = once.once(key, () -> make(caller, in), id -> book.read(caller, id));
    return onRecord.end(Entry.done(caller, Action.GROUP_FORMED, subject(outcome)), outcome);
  }

  private Outcome<GroupView> make(Caller caller, NewGroup in) {
    var held = handoffs.lockHeld(caller, in.handoffs());
    if (held.size() != in.handoffs().size()) {
      return Outcome.notFound();
    }
    var reasons = GroupRules.against(held, in.members().size());
    return reasons.isEmpty()
        ? Outcome.done(make(caller, in, held))
        : Outcome.refused(RULE_REFUSED, GroupReason.refusals(reasons));
  }

  private GroupView make(Caller caller, NewGroup in, List<GroupMember> held) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var group = new GroupEntity(Ids.next(clock), caller, at);
    book.enter(group, in);
    handoffs.join(caller, held, group.id());
    return book.render(caller, group);
  }

  private static Subject subject(Outcome<GroupView> outcome) {
    return outcome instanceof Outcome.Done<GroupView>(GroupView made, boolean _)
        ? Subject.of(made.id())
        : Subject.NONE;
  }
}
