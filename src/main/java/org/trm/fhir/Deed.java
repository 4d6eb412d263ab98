package org.trm.fhir;

import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.trm.journal.Action;

/** What kind of thing was done, as health systems tell such kinds apart. */
enum Deed {
  MADE("create", AuditEventAction.C, "Create"),
  READ("read", AuditEventAction.R, "Read"),
  CHANGED("update", AuditEventAction.U, "Update"),
  SEARCHED("search", AuditEventAction.E, "Query"),
  /** Anything else; no pattern of BALP is about it. */
  RAN("operation", AuditEventAction.E, "");

  private final String interaction;
  private final AuditEventAction action;
  private final String pattern;

  Deed(String interaction, AuditEventAction action, String pattern) {
    this.interaction = interaction;
    this.action = action;
    this.pattern = pattern;
  }

  /** The code of FHIR's restful interactions. */
  String interaction() {
    return interaction;
  }

  AuditEventAction action() {
    return action;
  }

  /** The name of BALP's pattern, empty if there is none. */
  String pattern() {
    return pattern;
  }

  /** Whether the case's packet left for the other country by this. */
  static boolean discloses(Action action) {
    return action == Action.HANDOFF_SUBMITTED
        || action == Action.HANDOFF_RELEASED
        || action == Action.ALERT_SENT;
  }

  /** The kind of an action. */
  static Deed of(Action action) {
    return switch (action) {
      case CASE_OPENED,
          PARTICIPANT_ADDED,
          DUTY_LENT,
          MANDATE_RECORDED,
          CONSENT_RECORDED,
          CONSENT_RECEIPT_ISSUED,
          NOTICE_SENT,
          RISK_ASSESSED,
          DANGER_RAISED,
          EVIDENCE_RECORDED,
          IDENTIFICATION_DECIDED,
          RETURN_DECLARED,
          PROCEEDING_RECORDED,
          SUPPORT_RECORDED,
          BASIS_RECORDED,
          INSTRUMENT_PROPOSED,
          OUTSIDE_KEY_RECORDED,
          CORRIDOR_RECORDED,
          HANDOFF_DRAFTED,
          HANDOFF_FEEDBACK_GIVEN,
          ALERT_SENT,
          GROUP_FORMED,
          EMERGENCY_OPENED,
          INCIDENT_OPENED,
          INSPECTION_RECORDED,
          APPROVAL_PROPOSED,
          CUSTODY_ASKED ->
          MADE;
      case CASE_READ,
          SECTION_READ,
          CIRCLE_READ,
          DELEGATIONS_READ,
          MANDATES_READ,
          RECIPIENTS_READ,
          WITHDRAWALS_READ,
          CONSENTS_READ,
          ASSESSMENTS_READ,
          EVIDENCE_READ,
          TRACKS_READ,
          SUPPORT_READ,
          LIFECYCLE_READ,
          INSTRUMENTS_READ,
          OUTSIDE_KEYS_READ,
          CORRIDORS_READ,
          HANDOFF_READ,
          HANDOFF_FEEDBACK_READ,
          GROUP_READ,
          EMERGENCY_SECTION_READ,
          EMERGENCY_NOTE_READ,
          EMERGENCIES_READ,
          INCIDENTS_READ,
          INSPECTIONS_READ,
          INSPECTION_SECTION_READ,
          PACKET_READ,
          PACKET_EXPORTED,
          EXPORTS_READ,
          TIMELINE_READ,
          APPROVAL_READ,
          JOURNAL_PROVEN,
          JOURNAL_BUNDLED,
          TRAIL_READ,
          CUSTODY_REQUESTS_READ ->
          READ;
      case CASES_SEARCHED,
          NOTICES_LISTED,
          HANDOFFS_LISTED,
          TASKS_LISTED,
          OVERDUE_LISTED,
          APPROVALS_LISTED,
          INSPECTION_CASES_LISTED,
          JOURNAL_PULLED,
          EVENTS_READ ->
          SEARCHED;
      case REQUEST_REFUSED,
          REALM_FELL_SILENT,
          REALM_ANSWERS_AGAIN,
          NEUTRAL_ANSWER_GIVEN,
          MANDATE_USED,
          PROCEEDINGS_CHECKED,
          HANDOFF_PREFLIGHTED,
          GROUP_CHECKED,
          HANDOFF_REMINDED,
          HANDOFF_OVERDUE,
          HANDOFF_ESCALATED_TO_DEPUTY,
          HANDOFF_ESCALATED_TO_COORDINATOR,
          TASK_REMINDED,
          TASK_OVERDUE,
          TASK_ESCALATED_TO_DEPUTY,
          TASK_ESCALATED_TO_COORDINATOR,
          CONTACT_OVERDUE,
          KEYS_REWRAPPED ->
          RAN;
      case CASE_CHANGED,
          SECTION_WRITTEN,
          CIRCLE_CHANGED,
          DUTY_TAKEN_BACK,
          MANDATE_ENDED,
          CONSENT_WITHDRAWN,
          CONSENT_INVALIDATED,
          NOTICE_ACKNOWLEDGED,
          DANGER_LIFTED,
          TRACK_STEP_TAKEN,
          IDENTIFICATION_SIGNED,
          RETURN_DECLARATION_TAKEN_BACK,
          LIFECYCLE_TURNED,
          INSTRUMENT_CONFIRMED,
          INSTRUMENT_REJECTED,
          INSTRUMENT_ENDED,
          OUTSIDE_KEY_CONFIRMED,
          OUTSIDE_KEY_ENDED,
          HANDOFF_REDRAFTED,
          HANDOFF_ENQUIRED,
          HANDOFF_ENQUIRY_ANSWERED,
          HANDOFF_SUBMITTED,
          HANDOFF_ACKNOWLEDGED,
          HANDOFF_QUESTION_ASKED,
          HANDOFF_QUESTION_ANSWERED,
          HANDOFF_ACCEPTED,
          HANDOFF_REJECTED,
          HANDOFF_RELEASED,
          HANDOFF_COMPLETED,
          HANDOFF_HELD,
          HANDOFF_RESUMED,
          HANDOFF_CANCELLED,
          HANDOFF_CANCELLATION_REQUESTED,
          HANDOFF_CANCELLATION_CONFIRMED,
          HANDOFF_FAILED,
          HANDOFF_EXPIRED,
          HANDOFF_REROUTED,
          HANDOFF_MARKED_IN_ERROR,
          HANDOFF_ONWARD_ALLOWED,
          ALERT_CONFIRMED,
          ALERT_UNCONFIRMED,
          ALERT_CLOSED,
          TASK_DONE,
          HANDOFF_GROUPED,
          HANDOFF_LEFT_GROUP,
          GROUP_DISSOLVED,
          GROUP_MOVED,
          EMERGENCY_CONFIRMED,
          EMERGENCY_REFUSED,
          EMERGENCY_CLOSED,
          INCIDENT_ASSESSED,
          INCIDENT_CLOSED,
          INSPECTION_REVOKED,
          ROSTER_SET,
          APPROVAL_GIVEN,
          APPROVAL_DECLINED,
          APPROVAL_TAKEN_BACK,
          CUSTODY_DECLINED ->
          CHANGED;
    };
  }
}
