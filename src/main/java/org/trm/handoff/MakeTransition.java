package org.trm.handoff;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.transition.Illegality;
import org.trm.transition.Refusals;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Makes one move with a handoff, once, against the version that the caller has read. */
@ApplicationScoped
class MakeTransition {

  private final Once once;
  private final Handoffs handoffs;
  private final Moves moves;
  private final HandoffViews views;
  private final OnRecord onRecord;

  MakeTransition(Once once, Handoffs handoffs, Moves moves, HandoffViews views, OnRecord onRecord) {
    this.once = once;
    this.handoffs = handoffs;
    this.moves = moves;
    this.views = views;
    this.onRecord = onRecord;
  }

  /** What is asked for: which move, with which handoff in which version, saying what. */
  record Asked(UUID handoff, Transition transition, long version, Statement said) {}

  @Transactional
  Outcome<HandoffView> make(Caller caller, Once.Key key, Asked asked) {
    var outcome =
        once.once(
            key,
            LockedPlace.opening(asked.handoff()),
            place -> move(caller, place, asked),
            id -> views.read(caller, id));
    var found = handoffs.find(asked.handoff()); // read in this transaction: it asks nobody
    return onRecord.end(HandoffJournal.entry(caller, asked, found), outcome);
  }

  private Outcome<HandoffView> move(Caller caller, Optional<LockedPlace> place, Asked asked) {
    return place
        .flatMap(handoffs::lock)
        .map(locked -> move(caller, locked, asked))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<HandoffView> move(Caller caller, LockedHandoff locked, Asked asked) {
    if (locked.partiesOf(caller).isEmpty()) {
      return Outcome.refused(NOT_ALLOWED, List.of(Refusals.of(Illegality.WRONG_PARTY)));
    }
    if (locked.handoff().version() != asked.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    var outcome = moves.make(caller, locked, asked.transition(), asked.said());
    handoffs.flush();
    return outcome.map(handoff -> views.render(caller, handoff));
  }
}
