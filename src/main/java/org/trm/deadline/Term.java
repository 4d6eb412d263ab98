package org.trm.deadline;

import static org.trm.directory.PolicySetting.ACKNOWLEDGE_URGENT_HOURS;
import static org.trm.directory.PolicySetting.ACKNOWLEDGE_WORKING_DAYS;
import static org.trm.directory.PolicySetting.CHILD_NOTIFICATION_HOURS;
import static org.trm.directory.PolicySetting.CONTACT_ASSURANCE_DAYS;
import static org.trm.directory.PolicySetting.DECIDE_URGENT_HOURS;
import static org.trm.directory.PolicySetting.DECIDE_WORKING_DAYS;
import static org.trm.directory.PolicySetting.EMERGENCY_CONFIRMATION_HOURS;
import static org.trm.directory.PolicySetting.EMERGENCY_REVIEW_HOURS;
import static org.trm.directory.PolicySetting.ESCALATE_URGENT_HOURS;
import static org.trm.directory.PolicySetting.ESCALATE_WORKING_DAYS;
import static org.trm.directory.PolicySetting.EXPIRY_GRACE_WORKING_DAYS;
import static org.trm.directory.PolicySetting.FEEDBACK_DAYS;
import static org.trm.directory.PolicySetting.INCIDENT_ASSESSMENT_HOURS;
import static org.trm.directory.PolicySetting.NATIONALITY_CHECK_WORKING_DAYS;
import static org.trm.directory.PolicySetting.TRAVEL_DOCUMENT_WORKING_DAYS;

import org.trm.directory.PolicySetting;

/** The periods in which somebody has to act; how long each is, is a country's policy. */
public enum Term {
  ACKNOWLEDGE(ACKNOWLEDGE_WORKING_DAYS, Unit.WORKING_DAYS, ACKNOWLEDGE_URGENT_HOURS),
  DECIDE(DECIDE_WORKING_DAYS, Unit.WORKING_DAYS, DECIDE_URGENT_HOURS),
  NATIONALITY_CHECK(NATIONALITY_CHECK_WORKING_DAYS, Unit.WORKING_DAYS, DECIDE_URGENT_HOURS),
  TRAVEL_DOCUMENT(TRAVEL_DOCUMENT_WORKING_DAYS, Unit.WORKING_DAYS, DECIDE_URGENT_HOURS),
  /** From the deadline to the deputy, and from there to the coordinator. */
  ESCALATION(ESCALATE_WORKING_DAYS, Unit.WORKING_DAYS, ESCALATE_URGENT_HOURS),
  /** From the deadline to expiry. */
  GRACE(EXPIRY_GRACE_WORKING_DAYS, Unit.WORKING_DAYS, EXPIRY_GRACE_WORKING_DAYS),
  FEEDBACK(FEEDBACK_DAYS, Unit.DAYS, FEEDBACK_DAYS),
  CONTACT_ASSURANCE(CONTACT_ASSURANCE_DAYS, Unit.DAYS, CONTACT_ASSURANCE_DAYS),
  CHILD_NOTIFICATION(CHILD_NOTIFICATION_HOURS, Unit.HOURS, CHILD_NOTIFICATION_HOURS),
  EMERGENCY_CONFIRMATION(EMERGENCY_CONFIRMATION_HOURS, Unit.HOURS, EMERGENCY_CONFIRMATION_HOURS),
  EMERGENCY_REVIEW(EMERGENCY_REVIEW_HOURS, Unit.HOURS, EMERGENCY_REVIEW_HOURS),
  INCIDENT(INCIDENT_ASSESSMENT_HOURS, Unit.HOURS, INCIDENT_ASSESSMENT_HOURS);

  private final PolicySetting usual;
  private final Unit unit;
  private final PolicySetting urgent;

  /** What is set for urgency in a setting of its own is set in hours. */
  Term(PolicySetting usual, Unit unit, PolicySetting urgent) {
    this.usual = usual;
    this.unit = unit;
    this.urgent = urgent;
  }

  /** In what a period is counted. */
  enum Unit {
    HOURS,
    DAYS,
    WORKING_DAYS
  }

  /** Which setting says how long, and in what. */
  record Length(PolicySetting setting, Unit unit) {}

  Length length(boolean isUrgent) {
    return isUrgent && urgent != usual ? new Length(urgent, Unit.HOURS) : new Length(usual, unit);
  }
}
