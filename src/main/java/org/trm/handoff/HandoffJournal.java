package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Subject;
import org.trm.transition.Transition;

/**
 * What the journal says of handoffs: from the moment it crosses the border, in both countries; in
 * the sender's alone where the other one has none here, with the letters that were recorded.
 */
@ApplicationScoped
class HandoffJournal {

  private static final Set<String> BY_LETTER = Set.of("LETTER");

  private final Journal journal;

  HandoffJournal(Journal journal) {
    this.journal = journal;
  }

  /** Appends something that was done. */
  void done(Caller caller, Action action, HandoffEntity handoff) {
    var entry = entry(caller, action, handoff);
    journal.append(entry);
    var route = handoff.route();
    var third = !caller.country().equals(route.from()) && !caller.country().equals(route.to());
    if (third
        && handoff.hasCrossed()
        && !route.outside()) { // whoever it was told to, both sides must know
      journal.append(entry.across(route.to()));
    }
  }

  /** The entry of something done, in the counterpart's journal too if it concerns it. */
  static Entry entry(Caller caller, Action action, HandoffEntity handoff) {
    var about = Subject.of(handoff.caseId(), handoff.id(), handoff.version());
    var entry = Entry.done(caller, action, about).moving(handoff.packet().packetHash());
    return handoff.hasCrossed() && !handoff.route().outside()
        ? entry.across(handoff.route().across(caller.country()))
        : entry;
  }

  /** The same, of a handoff that may not be there for the caller. */
  static Entry entry(Caller caller, Action action, UUID id, Optional<HandoffEntity> found) {
    return found
        .map(handoff -> entry(caller, action, handoff))
        .orElseGet(() -> Entry.done(caller, action, Subject.of(id)));
  }

  /** The same, of a move, with what stands behind it. */
  static Entry entry(Caller caller, MakeTransition.Asked asked, Optional<HandoffEntity> found) {
    var entry = entry(caller, action(asked.transition()), asked.handoff(), found);
    var letter = asked.said().letter();
    return letter == null ? entry : entry.about(entry.subject().touching(BY_LETTER));
  }

  /** What the journal calls a move. */
  static Action action(Transition transition) {
    return switch (transition) {
      case SUBMIT -> Action.HANDOFF_SUBMITTED;
      case ACKNOWLEDGE -> Action.HANDOFF_ACKNOWLEDGED;
      case ASK -> Action.HANDOFF_QUESTION_ASKED;
      case ANSWER -> Action.HANDOFF_QUESTION_ANSWERED;
      case ACCEPT -> Action.HANDOFF_ACCEPTED;
      case REJECT -> Action.HANDOFF_REJECTED;
      case RELEASE -> Action.HANDOFF_RELEASED;
      case COMPLETE -> Action.HANDOFF_COMPLETED;
      case HOLD -> Action.HANDOFF_HELD;
      case RESUME -> Action.HANDOFF_RESUMED;
      case CANCEL -> Action.HANDOFF_CANCELLED;
      case REQUEST_CANCEL -> Action.HANDOFF_CANCELLATION_REQUESTED;
      case CONFIRM_CANCEL -> Action.HANDOFF_CANCELLATION_CONFIRMED;
      case FAIL -> Action.HANDOFF_FAILED;
      case EXPIRE -> Action.HANDOFF_EXPIRED;
      case ALERT -> Action.ALERT_SENT;
      case CONFIRM -> Action.ALERT_CONFIRMED;
      case CLOSE -> Action.ALERT_CLOSED;
      case MARK_IN_ERROR -> Action.HANDOFF_MARKED_IN_ERROR;
      case ENQUIRE -> Action.HANDOFF_ENQUIRED;
      case ANSWER_ENQUIRY -> Action.HANDOFF_ENQUIRY_ANSWERED;
    };
  }
}
