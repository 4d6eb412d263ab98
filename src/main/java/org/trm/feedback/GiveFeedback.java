package org.trm.feedback;

import static org.trm.problem.ProblemType.ILLEGAL_TRANSITION;
import static org.trm.problem.ProblemType.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trm.handoff.SeenHandoff;
import org.trm.handoff.SeenHandoffs;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.Ids;
import org.trm.transition.Illegality;
import org.trm.transition.Refusals;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Tells who sent a person what became of them; a note beside the handoff, which is over. */
@ApplicationScoped
class GiveFeedback {

  private final Once once;
  private final SeenHandoffs handoffs;
  private final OwedFeedback owed;
  private final InstantSource clock;
  private final OnRecord onRecord;

  GiveFeedback(
      Once once, SeenHandoffs handoffs, OwedFeedback owed, InstantSource clock, OnRecord onRecord) {
    this.once = once;
    this.handoffs = handoffs;
    this.owed = owed;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<FeedbackView> give(Caller caller, Once.Key key, UUID id, NewFeedback in) {
    var outcome = once.once(key, () -> make(caller, id, in), owed::again);
    var entry = SeenHandoff.entry(caller, Action.HANDOFF_FEEDBACK_GIVEN, id, handoffs.find(id));
    return onRecord.end(entry, outcome);
  }

  private Outcome<FeedbackView> make(Caller caller, UUID id, NewFeedback in) {
    return handoffs.lock(id).map(seen -> make(caller, seen, in)).orElseGet(Outcome::notFound);
  }

  private Outcome<FeedbackView> make(Caller caller, SeenHandoff handoff, NewFeedback in) {
    if (!handoff.isReceivedBy(caller)) {
      return Outcome.refused(NOT_ALLOWED, List.of(Refusals.of(Illegality.WRONG_PARTY)));
    }
    if (!handoff.hasArrived()) {
      return Outcome.refused(ILLEGAL_TRANSITION, List.of(Refusals.of(Illegality.ILLEGAL_STATE)));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var organisation = caller.organisation();
    var note = new FeedbackEntity(Ids.next(clock), handoff.id(), organisation, in.note(), at);
    return Outcome.done(owed.given(caller, note));
  }

  /** What was told, for both sides. */
  @Transactional
  Outcome<FeedbackList> read(Caller caller, UUID id) {
    var found = handoffs.find(id);
    var outcome =
        found
            .map(_ -> Outcome.done(new FeedbackList(owed.givenOf(id))))
            .orElseGet(Outcome::<FeedbackList>notFound);
    return onRecord.end(
        SeenHandoff.entry(caller, Action.HANDOFF_FEEDBACK_READ, id, found), outcome);
  }
}
