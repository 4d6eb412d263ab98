package org.trm.task;

import java.util.Set;
import org.trm.deadline.Term;
import org.trm.identity.Caller;
import org.trm.identity.Duty;

/** What can be owed. */
@SuppressWarnings("ImmutableEnumChecker") // the set is a copy of its own
public enum TaskKind {
  /** Another human says whether an emergency was one. */
  EMERGENCY_CONFIRMATION(Term.EMERGENCY_CONFIRMATION),
  /** It is recorded on which ground rests what was sent in an emergency. */
  LEGAL_BASIS(Term.EMERGENCY_REVIEW),
  /** The person is told what was sent about them without asking, as soon as that is safe. */
  PERSON_TOLD(Term.EMERGENCY_REVIEW, Duty.CASEWORKER, Duty.SUPERVISOR),
  /** The child's authorities are told that there is a child, or somebody who may be one. */
  CHILD_NOTIFICATION(
      Term.CHILD_NOTIFICATION, Duty.CASEWORKER, Duty.SUPERVISOR, Duty.CHILD_PROTECTION),
  /** Somebody else takes over a case from which one withdrew. */
  TAKE_OVER(Term.EMERGENCY_CONFIRMATION, Duty.SUPERVISOR),
  /** Somebody on the way to who may not receive them any more is met by somebody else. */
  PERSON_ON_THE_WAY(Term.ACKNOWLEDGE, Duty.CASEWORKER, Duty.SUPERVISOR),
  /** An authority that is not reached here is telephoned: a child on the way there is missing. */
  AUTHORITY_TELEPHONED(Term.ACKNOWLEDGE, Duty.CASEWORKER, Duty.FOCAL_POINT, Duty.SUPERVISOR),
  /** What an authority that is not reached here was told of a case, it has answered by letter. */
  NOTICE_BY_LETTER(Term.DECIDE),
  /** Who found a person again is told whether custody is handed over. */
  CUSTODY_ANSWER(Term.ACKNOWLEDGE),
  /** Who sent a person is told what became of them (CETS 197 art. 34(1)). */
  FEEDBACK(Term.FEEDBACK),
  /** Another human of the holder says whether a case was opened in an emergency. */
  OPENING_CONFIRMATION(Term.EMERGENCY_CONFIRMATION),
  /** It is assessed what something that went wrong means for the person (GDPR art. 33(1)). */
  INCIDENT_ASSESSMENT(Term.INCIDENT);

  private final Term term;
  private final Set<Duty> endedBy;

  /** Who may say that it is done; nobody where the service sees that by itself. */
  TaskKind(Term term, Duty... endedBy) {
    this.term = term;
    this.endedBy = Set.of(endedBy);
  }

  /** Whether each step up follows within hours. */
  boolean urgent() {
    return this != FEEDBACK && this != NOTICE_BY_LETTER; // letters take their time
  }

  Term term() {
    return term;
  }

  /** Whether auditors are told: of what is done with data, not of the help that is owed. */
  boolean concernsAuditors() {
    return this == OPENING_CONFIRMATION || this == INCIDENT_ASSESSMENT;
  }

  boolean isEndedByPeople() {
    return !endedBy.isEmpty();
  }

  boolean mayBeEndedBy(Caller caller) {
    return endedBy.stream().anyMatch(caller::has);
  }
}
