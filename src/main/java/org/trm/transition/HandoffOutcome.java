package org.trm.transition;

import java.util.EnumSet;
import java.util.Set;
import org.trm.shared.HandoffType;

/** What became of the person, or of what was asked for. */
@SuppressWarnings("ImmutableEnumChecker") // the set is a copy that nobody changes
public enum HandoffOutcome {
  RECEIVED_SAFELY(HandoffType.CASE_TRANSFER, HandoffType.RETURN, HandoffType.SERVICE_REFERRAL),
  SERVICE_PROVIDED(HandoffType.SERVICE_REFERRAL),
  INFORMATION_GIVEN(HandoffType.INFORMATION_REQUEST),
  INFORMATION_NOT_AVAILABLE(HandoffType.INFORMATION_REQUEST),
  NATIONALITY_CONFIRMED(HandoffType.NATIONALITY_CHECK),
  NATIONALITY_NOT_CONFIRMED(HandoffType.NATIONALITY_CHECK),
  DOCUMENT_ISSUED(HandoffType.TRAVEL_DOCUMENT),
  DOCUMENT_NOT_ISSUED(HandoffType.TRAVEL_DOCUMENT),
  FAMILY_FOUND(HandoffType.FAMILY_TRACING),
  FAMILY_NOT_FOUND(HandoffType.FAMILY_TRACING),
  PERSON_SAFE(HandoffType.EMERGENCY_ALERT),
  DANGER_OVER(HandoffType.EMERGENCY_ALERT),
  MISSING,
  DIED,
  DETAINED,
  LEFT_FREELY,
  REFUSED_AT_BORDER,
  NOT_MET,
  OTHER;

  private static final Set<HandoffOutcome> ENDS = EnumSet.of(DIED, DETAINED, LEFT_FREELY, OTHER);

  private final Set<HandoffType> completes;

  HandoffOutcome(HandoffType... completes) {
    this.completes = EnumSet.noneOf(HandoffType.class);
    this.completes.addAll(Set.of(completes));
  }

  /** Whether a handoff of this type comes to its end with it; any other it fails. */
  public boolean completes(HandoffType type) {
    return completes.contains(type);
  }

  /** Whether an alert is over with it; nobody stops looking for a person who is missing. */
  public boolean closes() {
    return completes(HandoffType.EMERGENCY_ALERT) || ENDS.contains(this);
  }

  /** Whether a handoff fails with it. */
  public boolean fails() {
    return completes.isEmpty();
  }
}
