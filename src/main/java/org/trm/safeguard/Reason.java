package org.trm.safeguard;

import static org.trm.safeguard.MendAt.APPROVALS;
import static org.trm.safeguard.MendAt.BEST_INTERESTS;
import static org.trm.safeguard.MendAt.CASE;
import static org.trm.safeguard.MendAt.CONSENTS;
import static org.trm.safeguard.MendAt.CORRIDORS;
import static org.trm.safeguard.MendAt.DANGERS;
import static org.trm.safeguard.MendAt.DIRECTORY;
import static org.trm.safeguard.MendAt.HANDOFF;
import static org.trm.safeguard.MendAt.IDENTIFICATION_DECISIONS;
import static org.trm.safeguard.MendAt.INSTRUMENTS;
import static org.trm.safeguard.MendAt.LEGAL_BASES;
import static org.trm.safeguard.MendAt.NOWHERE;
import static org.trm.safeguard.MendAt.PROCEEDINGS_CHECKS;
import static org.trm.safeguard.MendAt.RETURN_DECLARATIONS;
import static org.trm.safeguard.MendAt.RISK_ASSESSMENTS;
import static org.trm.safeguard.MendAt.TRACKS;
import static org.trm.safeguard.Side.RECEIVER;
import static org.trm.safeguard.Side.SENDER;

import org.jspecify.annotations.Nullable;

/** Why a gate refused: a fact, how to mend it with the least pressure on the person, and where. */
public enum Reason {
  CASE_NOT_HELD(CASE, "Only who holds the case can hand it off; ask the holder."),
  SENDER_NOT_ACTIVE(DIRECTORY, "Ask the coordinator to reactivate this organisation."),
  SENDER_NOT_VERIFIED(DIRECTORY, "Ask the coordinator to verify this organisation."),
  SENDING_DESK_NOT_FOCAL_POINT(HANDOFF, "Send through your country's focal point."),
  SENDING_COUNTRY_NOT_ACTIVE(DIRECTORY, "Ask the secretariat about your membership."),
  ONWARD_NOT_ALLOWED(HANDOFF, Legal.ONWARD_NOT_ALLOWED),
  SHUT_OUT_OF_CASE(HANDOFF, Legal.SHUT_OUT_OF_CASE),

  DESK_NOT_ADDRESSED(RECEIVER, HANDOFF, "Only the desk that was addressed can accept."),
  DESTINATION_NOT_ACTIVE(RECEIVER, HANDOFF, "Choose another country, or call its coordinator."),
  DESTINATION_WITHOUT_REALM(
      RECEIVER, HANDOFF, "This country cannot be reached here; use its contacts in the directory."),
  OUTSIDE_KEY_NOT_CONFIRMED(
      DIRECTORY, "Ask that authority for its public key; have two people hear its fingerprint."),
  RECEIVER_NOT_ACTIVE(RECEIVER, HANDOFF, "Choose another organisation that can help."),
  RECEIVER_NOT_VERIFIED(RECEIVER, HANDOFF, "Choose an organisation that has been verified."),
  RECEIVER_ELSEWHERE(RECEIVER, HANDOFF, "Choose an organisation in the country addressed."),
  RECEIVING_DESK_NOT_FOCAL_POINT(RECEIVER, HANDOFF, "Address the country's focal point."),
  CONTACT_NOT_ASSURED(
      RECEIVER, HANDOFF, "Address the deputy or the coordinator, or ask the desk to confirm."),

  CONSENT_MISSING(
      CONSENTS, "Leave this out if it is not needed, or ask whether the person agrees."),
  CONSENT_TOO_NARROW(
      CONSENTS, "Leave these sections out, or ask whether the person agrees to them too."),
  CONSENT_WITHDRAWN(CONSENTS, "Leave this out or stop; ask again only if the person brings it up."),
  CONSENT_REFUSED(CONSENTS, "Leave this out or stop: the person said no. Do not press them."),
  CONSENT_EXPIRED(
      CONSENTS, "Leave this out if it is not needed, or ask whether the person still agrees."),

  CONSENT_NOT_ANSWERED(
      CONSENTS, "Leave this out, or wait: the person was asked and may take their time."),
  CONSENT_INVALIDATED(
      CONSENTS, "Leave this out, or hold the conversation anew as it has to be held."),
  CONSENT_WITHOUT_CAPACITY(
      CONSENTS, "Leave this out, or ask whoever may speak for the person beside them."),
  CONSENT_NOT_BY_PERSON(CONSENTS, "Leave this out, or ask the person, who can decide alone."),
  CONSENT_LAPSED_AT_MAJORITY(CONSENTS, "Leave this out, or ask the person, who is an adult now."),
  CONSENT_WITHOUT_GUARDIAN(CONSENTS, Legal.CONSENT_WITHOUT_GUARDIAN),
  CONSENT_WITHOUT_ASSENT(CONSENTS, Legal.CONSENT_WITHOUT_ASSENT),
  CONSENT_AGAINST_CHILD(CONSENTS, Legal.CONSENT_AGAINST_CHILD),
  CONSENT_OF_FORMER_GUARDIAN(CONSENTS, Legal.CONSENT_OF_FORMER_GUARDIAN),
  CONSENT_NOT_UNDERSTOOD(
      CONSENTS, "Leave this out, or explain it again in a language that the person understands."),
  CONSENT_INTERPRETER_NOT_INDEPENDENT(
      CONSENTS,
      "Leave this out, or talk again through an interpreter without ties to anyone involved."),

  INVESTIGATOR_NOT_NAMED(CONSENTS, Legal.INVESTIGATOR_NOT_NAMED),

  PROCESSING_BASIS_MISSING(
      LEGAL_BASES, "Ask your data-protection officer to record the processing basis."),
  REGIME_NOT_APPLICABLE(LEGAL_BASES, "Record the basis under the law that binds your country."),
  ARTICLE_6_GROUND_MISSING(
      LEGAL_BASES, "GDPR art. 6", "Record a ground of Article 6, such as A6-1-e."),
  ARTICLE_9_GROUND_MISSING(
      LEGAL_BASES, "GDPR art. 9", "Record a ground of Article 9, such as A9-2-g."),
  GROUND_NOT_FOR_AUTHORITIES(
      LEGAL_BASES, "GDPR art. 6(1)", "Public authorities cannot rest on A6-1-f."),
  INCAPACITY_NOT_RECORDED(LEGAL_BASES, Legal.INCAPACITY_NOT_RECORDED),
  ORGANISATION_NOT_COMPETENT(LEGAL_BASES, Legal.ORGANISATION_NOT_COMPETENT),
  PURPOSE_OUTSIDE_REGIME(LEGAL_BASES, Legal.PURPOSE_OUTSIDE_REGIME),
  NATIONAL_PROVISION_MISSING(LEGAL_BASES, Legal.NATIONAL_PROVISION_MISSING),
  PROVISION_OF_ANOTHER_COUNTRY(LEGAL_BASES, Legal.PROVISION_OF_ANOTHER_COUNTRY),

  TRANSFER_BASIS_MISSING(
      LEGAL_BASES, "Record the provision of your law that allows this transfer."),
  TRANSFER_BASIS_EXPIRED(
      LEGAL_BASES, "Record a transfer basis that is in force; this one has run out."),

  TRANSFER_GROUND_NOT_APPLICABLE(LEGAL_BASES, Legal.TRANSFER_GROUND_NOT_APPLICABLE),
  COUNTRY_NOT_ADEQUATE(LEGAL_BASES, Legal.COUNTRY_NOT_ADEQUATE),
  INSTRUMENT_MISSING(INSTRUMENTS, Legal.INSTRUMENT_MISSING),
  INSTRUMENT_OF_ANOTHER_KIND(LEGAL_BASES, Legal.INSTRUMENT_OF_ANOTHER_KIND),
  INSTRUMENT_NOT_CONFIRMED(INSTRUMENTS, Legal.INSTRUMENT_NOT_CONFIRMED),
  INSTRUMENT_NOT_AUTHORISED(INSTRUMENTS, Legal.INSTRUMENT_NOT_AUTHORISED),
  INSTRUMENT_NOT_IN_FORCE(INSTRUMENTS, Legal.INSTRUMENT_NOT_IN_FORCE),
  INSTRUMENT_WITHOUT_PARTY(INSTRUMENTS, Legal.INSTRUMENT_WITHOUT_PARTY),
  INSTRUMENT_TOO_NARROW(INSTRUMENTS, Legal.INSTRUMENT_TOO_NARROW),
  GROUND_NOT_FOR_PUBLIC_POWERS(LEGAL_BASES, Legal.GROUND_NOT_FOR_PUBLIC_POWERS),
  TRANSFER_RISKS_NOT_TOLD(LEGAL_BASES, Legal.TRANSFER_RISKS_NOT_TOLD),
  PUBLIC_INTEREST_NOT_RECOGNISED(LEGAL_BASES, Legal.PUBLIC_INTEREST_NOT_RECOGNISED),
  DATA_AUTHORITY_NOT_INFORMED(LEGAL_BASES, Legal.DATA_AUTHORITY_NOT_INFORMED),
  GROUND_NOT_FOR_CASES(LEGAL_BASES, Legal.GROUND_NOT_FOR_CASES),
  FOREIGN_ORDER_NO_GROUND(LEGAL_BASES, Legal.FOREIGN_ORDER_NO_GROUND),
  RECEIVER_NOT_COMPETENT(RECEIVER, HANDOFF, Legal.RECEIVER_NOT_COMPETENT),
  CORRIDOR_NOT_REGISTERED(CORRIDORS, Legal.CORRIDOR_NOT_REGISTERED),
  IMPACT_ASSESSMENT_OVERDUE(CORRIDORS, Legal.IMPACT_ASSESSMENT_OVERDUE),

  SECTION_OUTSIDE_TEMPLATE(
      HANDOFF, "Leave these sections out: this kind of handoff does not need them."),

  CHILD_EVIDENCE_MISSING(BEST_INTERESTS, "Record the evidence for this line of the child's gate."),
  CHILD_EVIDENCE_EXPIRED(BEST_INTERESTS, "Look at this again; what is on record has run out."),
  CHILD_EVIDENCE_REOPENED(BEST_INTERESTS, "Look at this again; something has happened since."),
  ADULT_WITHOUT_ASSESSMENT(
      BEST_INTERESTS, "Treat the person as a child, or record the age assessment."),
  GUARDIAN_INTERIM_ONLY(
      BEST_INTERESTS, "Have a guardian appointed; this one is enough for urgent help."),
  GUARDIAN_SUSPECTED(
      BEST_INTERESTS, "Have another guardian appointed; this one may have done harm."),
  GUARDIAN_IS_CASEWORKER(
      BEST_INTERESTS, "Have a guardian appointed who does not ask for this handoff."),
  FAMILY_NOT_SUITABLE(
      BEST_INTERESTS, "Find other care: this family was found unfit to care for the child."),
  CENTRAL_AUTHORITY_CONSENT_MISSING(
      BEST_INTERESTS, "Have the Central Authority there consent to the placement."),
  INTERPRETER_NOT_INDEPENDENT(
      BEST_INTERESTS, "Hear the child again with an independent interpreter."),
  PANEL_TOO_SMALL(BEST_INTERESTS, "Have a panel decide that has as many members as it must."),
  PANEL_OF_ONE_DISCIPLINE(
      BEST_INTERESTS, "Have a panel decide in which two professions sit at least."),
  PANEL_WITHOUT_CHILD_PROTECTION(
      BEST_INTERESTS, "Have a panel decide in which child protection sits."),
  PANEL_WITH_CASE_OWNER(BEST_INTERESTS, "Have a panel decide without whoever leads this case."),
  DETERMINATION_WITHOUT_REASONS(
      BEST_INTERESTS, "Record the decision with the panel's reasons in its note."),
  NOT_IN_BEST_INTERESTS(BEST_INTERESTS, "Do not send: it was found not to be good for the child."),

  RISK_ASSESSMENT_MISSING(
      RISK_ASSESSMENTS, "Assess, with the person, the risk in the receiving country."),
  RISK_ASSESSMENT_EXPIRED(RISK_ASSESSMENTS, "Look at the risk in the receiving country again."),
  RISK_HIGH(RISK_ASSESSMENTS, "Do not send. Plan, with the person, what would lower the risk."),
  SAFETY_PLAN_MISSING(RISK_ASSESSMENTS, "Make a safety plan with the person."),
  INFORMED_CHOICE_MISSING(
      RETURN_DECLARATIONS, "Tell the person of the risk; record it if they choose to go."),

  IDENTIFICATION_OPEN(IDENTIFICATION_DECISIONS, "Wait until the identification is over."),
  REFLECTION_NOT_OFFERED(TRACKS, "Offer the person time for reflection first."),
  REFLECTION_NOT_ANSWERED(TRACKS, "Give the person time to answer the offer."),
  REFLECTION_RUNNING(TRACKS, "Wait until the time for reflection is over."),
  RETURN_NOT_DECLARED(RETURN_DECLARATIONS, "Wait until the person says what they want."),
  RETURN_NOT_VOLUNTARY(RETURN_DECLARATIONS, "Stop: the person does not want this."),
  DECLARATION_TAKEN_BACK(RETURN_DECLARATIONS, "Stop: the person took it back."),
  DECLARATION_EXPIRED(RETURN_DECLARATIONS, "Ask whether the person still wants it."),
  DECLARATION_INTERPRETED_PARTIALLY(
      RETURN_DECLARATIONS, "Go through it again with an independent interpreter."),
  LEGAL_ADVICE_MISSING(RETURN_DECLARATIONS, "Let the person talk to a lawyer first."),
  PROCEEDINGS_NOT_CHECKED(PROCEEDINGS_CHECKS, "Look how proceedings stand."),
  PROCEEDINGS_CHECK_OUTDATED(PROCEEDINGS_CHECKS, "Look again how proceedings stand."),
  AUTHORITY_NOT_INFORMED(PROCEEDINGS_CHECKS, "Tell the authority; it need not agree."),
  CLAIMS_NOT_ARRANGED(PROCEEDINGS_CHECKS, "Arrange that claims go on from abroad."),
  HEARINGS_NOT_ARRANGED(
      PROCEEDINGS_CHECKS, "Arrange that the person can be heard from abroad if they want."),

  TRANSMISSION_ENDANGERS(
      DANGERS, "Do not send: somebody could be hurt. Talk to your supervisor about safety."),
  AUTHORITIES_FEARED(
      DANGERS, "Do not send: this country's authorities are feared. Seek legal advice."),

  GROUP_NOT_CHECKED(HANDOFF, Legal.GROUP_NOT_CHECKED),
  GROUP_CHECK_UNCLEAR(HANDOFF, Legal.GROUP_CHECK_UNCLEAR),
  GROUP_WITH_RECRUITER(HANDOFF, Legal.GROUP_WITH_RECRUITER),

  USE_CONDITIONS_NOT_ACCEPTED(
      RECEIVER, HANDOFF, "Accept the sender's conditions for this version of the packet."),

  APPROVAL_MISSING(APPROVALS, "Put this before a second person, who looks with fresh eyes."),
  APPROVAL_PENDING(APPROVALS, "Wait until the second person has decided, or remind them."),
  APPROVAL_DECLINED(APPROVALS, "Mend what the second person named, then put it to them anew."),
  APPROVAL_EXPIRED(APPROVALS, "Put this before a second person anew; that was long ago."),
  APPROVAL_LAPSED(APPROVALS, "Propose this anew: the packet or the receiver has changed."),
  APPROVED_BY_PROPOSER(APPROVALS, "Put this before somebody else: one person decided alone."),

  SENDER_SAFEGUARDS_CHANGED(
      NOWHERE, "Something changed on the sender's side; wait until the sender resumes.");

  private final Side side;
  private final MendAt mendAt;
  private final @Nullable String source;
  private final String remedy;

  Reason(MendAt mendAt, String remedy) {
    this(SENDER, mendAt, null, remedy);
  }

  Reason(MendAt mendAt, String source, String remedy) {
    this(SENDER, mendAt, source, remedy);
  }

  Reason(Side side, MendAt mendAt, String remedy) {
    this(side, mendAt, null, remedy);
  }

  Reason(MendAt mendAt, Legal why) {
    this(SENDER, mendAt, why);
  }

  Reason(Side side, MendAt mendAt, Legal why) {
    this(side, mendAt, why.source(), why.remedy());
  }

  Reason(Side side, MendAt mendAt, @Nullable String source, String remedy) {
    this.side = side;
    this.mendAt = mendAt;
    this.source = source;
    this.remedy = remedy;
  }

  /** Whose fact this is. */
  public Side side() {
    return side;
  }

  /** Where it can be mended. */
  public MendAt mendAt() {
    return mendAt;
  }

  /** What to do, in plain English. */
  public String remedy() {
    return remedy;
  }

  /** The key under which translations of the remedy stand. */
  public String remedyKey() {
    return "remedy." + name();
  }

  /** The article this reason rests on: its own if it has one, otherwise its gate's. */
  String sourceAt(GateName gate) {
    return source == null ? gate.source() : source;
  }
}
