package org.trm.directory;

/** What each country sets for itself, with the figure that holds until it does. */
public enum PolicySetting {
  REFLECTION_DAYS(30, "CETS 197 art. 13(1): at least thirty days"),
  RISK_ASSESSMENT_DAYS(90, Source.PROPOSAL),
  CONTACT_ASSURANCE_DAYS(90, "Ljubljana Declaration 2012: regularly updated; the figure is ours"),
  BEST_INTERESTS_ASSESSMENT_MONTHS(6, Source.PROPOSAL),
  BEST_INTERESTS_DETERMINATION_MONTHS(12, Source.PROPOSAL),
  PANEL_MEMBERS(3, Source.PROPOSAL),
  CHILD_NOTIFICATION_HOURS(24, Source.PROPOSAL),
  ACKNOWLEDGE_URGENT_HOURS(24, Source.PROPOSAL),
  ACKNOWLEDGE_WORKING_DAYS(3, Source.PROPOSAL),
  DECIDE_URGENT_HOURS(120, Source.PROPOSAL),
  DECIDE_WORKING_DAYS(15, Source.PROPOSAL),
  NATIONALITY_CHECK_WORKING_DAYS(10, Source.PROPOSAL),
  TRAVEL_DOCUMENT_WORKING_DAYS(15, Source.PROPOSAL),
  EXPIRY_GRACE_WORKING_DAYS(5, Source.PROPOSAL),
  FEEDBACK_DAYS(14, Source.PROPOSAL),
  /** How long after the deadline, and after each step, the next one up is told. */
  ESCALATE_URGENT_HOURS(4, Source.PROPOSAL),
  ESCALATE_WORKING_DAYS(1, Source.PROPOSAL),
  EMERGENCY_CONFIRMATION_HOURS(24, Source.PROPOSAL),
  EMERGENCY_REVIEW_HOURS(72, Source.PROPOSAL),
  INCIDENT_ASSESSMENT_HOURS(72, "GDPR art. 33(1): not later than 72 hours"),
  /** How many people must agree before a case is transferred. */
  CASE_TRANSFER_APPROVERS(1, Source.PROPOSAL),
  /** How many people must agree before a person is referred to a service. */
  SERVICE_REFERRAL_APPROVERS(1, Source.PROPOSAL);

  private final int usual;
  private final String source;

  PolicySetting(int usual, String source) {
    this.usual = usual;
    this.source = source;
  }

  /** What holds in a country that has set nothing; nobody has confirmed it. */
  Policy.Figure usual() {
    return new Policy.Figure(usual, false, source);
  }

  private static final class Source {
    static final String PROPOSAL = "Proposed by this service; no law sets it";
  }
}
