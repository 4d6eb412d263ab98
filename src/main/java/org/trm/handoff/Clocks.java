package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.trm.deadline.Deadlines;
import org.trm.deadline.Term;
import org.trm.shared.HandoffType;
import org.trm.transition.HandoffStatus;

/** By when whoever is to move must: hours if it is urgent, else working days of their country. */
@ApplicationScoped
class Clocks {

  private final Deadlines deadlines;

  Clocks(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  /** The clock of a handoff that comes to this status now. */
  Clock at(HandoffEntity handoff, HandoffStatus status, Instant now) {
    return switch (status) {
      case ENQUIRED, SUBMITTED, SENT -> running(handoff, Term.ACKNOWLEDGE, now);
      case ACKNOWLEDGED ->
          handoff.status() == HandoffStatus.INFO_REQUESTED
              ? handoff.clock() // answering a question does not give the receiver more time
              : running(handoff, decision(handoff.type()), begun(handoff, now));
      case INFO_REQUESTED, CONFIRMED -> handoff.clock();
      case ON_HOLD -> held(handoff, now);
      case DRAFT,
          ENQUIRY_ANSWERED,
          ACCEPTED,
          IN_TRANSFER,
          CANCEL_REQUESTED,
          COMPLETED,
          CLOSED,
          REJECTED,
          CANCELLED,
          FAILED,
          EXPIRED,
          ENTERED_IN_ERROR ->
          Clock.STOPPED;
    };
  }

  /** An alert is looked at again so long after it was sent, whenever it was answered. */
  private static Instant begun(HandoffEntity handoff, Instant now) {
    var sent = handoff.record().times().submittedAt();
    return handoff.type() == HandoffType.EMERGENCY_ALERT && sent != null ? sent : now;
  }

  private static Term decision(HandoffType type) {
    return switch (type) {
      case NATIONALITY_CHECK -> Term.NATIONALITY_CHECK;
      case TRAVEL_DOCUMENT -> Term.TRAVEL_DOCUMENT;
      case CASE_TRANSFER, SERVICE_REFERRAL, RETURN, INFORMATION_REQUEST, FAMILY_TRACING ->
          Term.DECIDE;
      case EMERGENCY_ALERT -> Term.EMERGENCY_REVIEW;
    };
  }

  private Clock running(HandoffEntity handoff, Term term, Instant now) {
    var acts = handoff.route().to();
    var due = deadlines.end(term, acts, now, handoff.urgent());
    return Clock.ending(due, handoff.urgent() ? null : deadlines.end(Term.GRACE, acts, due, false));
  }

  /** What is urgent is asked after while it is held; what is not may expire as before. */
  private Clock held(HandoffEntity handoff, Instant now) {
    return handoff.urgent()
        ? Clock.ending(deadlines.end(Term.ACKNOWLEDGE, handoff.route().from(), now, true), null)
        : Clock.ending(null, handoff.clock().expiresAt());
  }
}
