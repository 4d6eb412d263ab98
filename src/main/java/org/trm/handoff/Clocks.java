package org.trm.handoff;

import static org.trm.directory.PolicySetting.ACKNOWLEDGE_URGENT_HOURS;
import static org.trm.directory.PolicySetting.ACKNOWLEDGE_WORKING_DAYS;
import static org.trm.directory.PolicySetting.DECIDE_URGENT_HOURS;
import static org.trm.directory.PolicySetting.DECIDE_WORKING_DAYS;
import static org.trm.directory.PolicySetting.EXPIRY_GRACE_WORKING_DAYS;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.trm.directory.Directory;
import org.trm.directory.PolicySetting;
import org.trm.shared.CountryCode;

/** By when the receiver must move: hours if it is urgent, else working days of its country. */
@ApplicationScoped
class Clocks {

  private final Directory directory;

  Clocks(Directory directory) {
    this.directory = directory;
  }

  /** The clock of a handoff that comes to this status now. */
  Clock at(HandoffEntity handoff, HandoffStatus status, Instant now) {
    return switch (status) {
      case SUBMITTED -> running(handoff, ACKNOWLEDGE_URGENT_HOURS, ACKNOWLEDGE_WORKING_DAYS, now);
      case ACKNOWLEDGED ->
          handoff.status() == HandoffStatus.INFO_REQUESTED
              ? handoff.clock() // answering a question does not give the receiver more time
              : running(handoff, DECIDE_URGENT_HOURS, DECIDE_WORKING_DAYS, now);
      case INFO_REQUESTED -> handoff.clock();
      case ON_HOLD -> new Clock(null, handoff.clock().expiresAt());
      case DRAFT,
          ENQUIRED,
          ENQUIRY_ANSWERED,
          ACCEPTED,
          IN_TRANSFER,
          CANCEL_REQUESTED,
          COMPLETED,
          REJECTED,
          CANCELLED,
          FAILED,
          EXPIRED,
          ENTERED_IN_ERROR ->
          Clock.STOPPED;
    };
  }

  private Clock running(
      HandoffEntity handoff, PolicySetting hours, PolicySetting workingDays, Instant now) {
    var country = handoff.route().to();
    var policy = directory.policy(country);
    if (handoff.urgent()) {
      return new Clock(now.plus(Duration.ofHours(policy.of(hours))), null);
    }
    var due = later(country, now, policy.of(workingDays));
    return new Clock(due, later(country, due, policy.of(EXPIRY_GRACE_WORKING_DAYS)));
  }

  private Instant later(CountryCode code, Instant from, int workingDays) {
    return directory
        .country(code)
        .map(country -> country.afterWorkingDays(from, workingDays))
        .orElseGet(() -> from.plus(Duration.ofDays(workingDays)));
  }
}
