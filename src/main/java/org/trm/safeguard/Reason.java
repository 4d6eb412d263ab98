package org.trm.safeguard;

import static org.trm.safeguard.MendAt.BEST_INTERESTS;
import static org.trm.safeguard.MendAt.CASE;
import static org.trm.safeguard.MendAt.CONSENTS;
import static org.trm.safeguard.MendAt.DANGERS;
import static org.trm.safeguard.MendAt.DIRECTORY;
import static org.trm.safeguard.MendAt.HANDOFF;
import static org.trm.safeguard.MendAt.IDENTIFICATION_DECISIONS;
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
  CASE_NOT_HELD(SENDER, CASE, "Only who holds the case can hand it off; ask the holder."),
  SENDER_NOT_ACTIVE(SENDER, DIRECTORY, "Ask the coordinator to reactivate this organisation."),
  SENDER_NOT_VERIFIED(SENDER, DIRECTORY, "Ask the coordinator to verify this organisation."),
  SENDING_DESK_NOT_FOCAL_POINT(SENDER, HANDOFF, "Send through your country's focal point."),
  SENDING_COUNTRY_NOT_ACTIVE(SENDER, DIRECTORY, "Ask the secretariat about your membership."),
  ONWARD_NOT_ALLOWED(
      SENDER,
      HANDOFF,
      "Palermo Protocol art. 10(3)",
      "Ask the country that handed the case over to allow it, or hand it back."),

  DESK_NOT_ADDRESSED(RECEIVER, HANDOFF, "Only the desk that was addressed can accept."),
  DESTINATION_NOT_ACTIVE(RECEIVER, HANDOFF, "Choose another country, or call its coordinator."),
  DESTINATION_WITHOUT_REALM(
      RECEIVER, HANDOFF, "This country cannot be reached here; use its contacts in the directory."),
  RECEIVER_NOT_ACTIVE(RECEIVER, HANDOFF, "Choose another organisation that can help."),
  RECEIVER_NOT_VERIFIED(RECEIVER, HANDOFF, "Choose an organisation that has been verified."),
  RECEIVER_ELSEWHERE(RECEIVER, HANDOFF, "Choose an organisation in the country addressed."),
  RECEIVING_DESK_NOT_FOCAL_POINT(RECEIVER, HANDOFF, "Address the country's focal point."),
  CONTACT_NOT_ASSURED(
      RECEIVER, HANDOFF, "Address the deputy or the coordinator, or ask the desk to confirm."),

  CONSENT_MISSING(
      SENDER, CONSENTS, "Leave this out if it is not needed, or ask whether the person agrees."),
  CONSENT_TOO_NARROW(
      SENDER, CONSENTS, "Leave these sections out, or ask whether the person agrees to them too."),
  CONSENT_WITHDRAWN(
      SENDER, CONSENTS, "Leave this out or stop; ask again only if the person brings it up."),
  CONSENT_REFUSED(
      SENDER, CONSENTS, "Leave this out or stop: the person said no. Do not press them."),
  CONSENT_EXPIRED(
      SENDER,
      CONSENTS,
      "Leave this out if it is not needed, or ask whether the person still agrees."),

  CONSENT_NOT_ANSWERED(
      SENDER, CONSENTS, "Leave this out, or wait: the person was asked and may take their time."),
  CONSENT_INVALIDATED(
      SENDER, CONSENTS, "Leave this out, or hold the conversation anew as it has to be held."),
  CONSENT_WITHOUT_CAPACITY(
      SENDER, CONSENTS, "Leave this out, or ask whoever may speak for the person beside them."),
  CONSENT_NOT_BY_PERSON(
      SENDER, CONSENTS, "Leave this out, or ask the person, who can decide alone."),
  CONSENT_LAPSED_AT_MAJORITY(
      SENDER, CONSENTS, "Leave this out, or ask the person, who is an adult now."),
  CONSENT_WITHOUT_GUARDIAN(
      SENDER,
      CONSENTS,
      "CETS 197 art. 10(4)(a)",
      "Leave this out, or ask the child's guardian to agree beside the child."),
  CONSENT_WITHOUT_ASSENT(
      SENDER,
      CONSENTS,
      "CRC art. 12",
      "Leave this out, or hear the child beside the guardian and record what the child said."),
  CONSENT_AGAINST_CHILD(
      SENDER,
      CONSENTS,
      "CRC art. 12",
      "Leave this out or stop: the child said no. Do not press; have their best interests looked"
          + " at anew."),
  CONSENT_NOT_UNDERSTOOD(
      SENDER,
      CONSENTS,
      "Leave this out, or explain it again in a language that the person understands."),
  CONSENT_INTERPRETER_NOT_INDEPENDENT(
      SENDER,
      CONSENTS,
      "Leave this out, or talk again through an interpreter without ties to anyone involved."),

  PROCESSING_BASIS_MISSING(
      SENDER, LEGAL_BASES, "Ask your data-protection officer to record the processing basis."),
  REGIME_NOT_APPLICABLE(
      SENDER, LEGAL_BASES, "Record the basis under the law that binds your country."),
  ARTICLE_6_GROUND_MISSING(
      SENDER, LEGAL_BASES, "GDPR art. 6", "Record a ground of Article 6, such as A6-1-e."),
  ARTICLE_9_GROUND_MISSING(
      SENDER, LEGAL_BASES, "GDPR art. 9", "Record a ground of Article 9, such as A9-2-g."),
  GROUND_NOT_FOR_AUTHORITIES(
      SENDER, LEGAL_BASES, "GDPR art. 6(1)", "Public authorities cannot rest on A6-1-f."),
  NATIONAL_PROVISION_MISSING(
      SENDER, LEGAL_BASES, "Convention 108+ art. 5, 6", "Record the provision of national law."),

  TRANSFER_BASIS_MISSING(
      SENDER, LEGAL_BASES, "Record the provision of your law that allows this transfer."),
  TRANSFER_BASIS_EXPIRED(
      SENDER, LEGAL_BASES, "Record a transfer basis that is in force; this one has run out."),

  SECTION_OUTSIDE_TEMPLATE(
      SENDER, HANDOFF, "Leave these sections out: this kind of handoff does not need them."),

  CHILD_EVIDENCE_MISSING(
      SENDER, BEST_INTERESTS, "Record the evidence for this line of the child's gate."),
  CHILD_EVIDENCE_EXPIRED(
      SENDER, BEST_INTERESTS, "Look at this again; what is on record has run out."),
  CHILD_EVIDENCE_REOPENED(
      SENDER, BEST_INTERESTS, "Look at this again; something has happened since."),
  ADULT_WITHOUT_ASSESSMENT(
      SENDER, BEST_INTERESTS, "Treat the person as a child, or record the age assessment."),
  GUARDIAN_INTERIM_ONLY(
      SENDER, BEST_INTERESTS, "Have a guardian appointed; this one is enough for urgent help."),
  GUARDIAN_SUSPECTED(
      SENDER, BEST_INTERESTS, "Have another guardian appointed; this one may have done harm."),
  GUARDIAN_IS_CASEWORKER(
      SENDER, BEST_INTERESTS, "Have a guardian appointed who does not ask for this handoff."),
  FAMILY_NOT_SUITABLE(
      SENDER,
      BEST_INTERESTS,
      "Find other care: this family was found unfit to care for the child."),
  CENTRAL_AUTHORITY_CONSENT_MISSING(
      SENDER, BEST_INTERESTS, "Have the Central Authority there consent to the placement."),
  INTERPRETER_NOT_INDEPENDENT(
      SENDER, BEST_INTERESTS, "Hear the child again with an independent interpreter."),
  PANEL_TOO_SMALL(
      SENDER, BEST_INTERESTS, "Have a panel decide that has as many members as it must."),
  PANEL_OF_ONE_DISCIPLINE(
      SENDER, BEST_INTERESTS, "Have a panel decide in which two professions sit at least."),
  PANEL_WITHOUT_CHILD_PROTECTION(
      SENDER, BEST_INTERESTS, "Have a panel decide in which child protection sits."),
  PANEL_WITH_CASE_OWNER(
      SENDER, BEST_INTERESTS, "Have a panel decide without whoever leads this case."),
  DETERMINATION_WITHOUT_REASONS(
      SENDER, BEST_INTERESTS, "Record the decision with the panel's reasons in its note."),
  NOT_IN_BEST_INTERESTS(
      SENDER, BEST_INTERESTS, "Do not send: it was found not to be good for the child."),
  GUARDIAN_REFUSES(
      SENDER,
      BEST_INTERESTS,
      "Do not send: the guardian says no. Talk about what else would help."),
  CHILD_OBJECTS(
      SENDER, BEST_INTERESTS, "Do not press the child; have the panel decide anew, knowing of it."),

  RISK_ASSESSMENT_MISSING(
      SENDER, RISK_ASSESSMENTS, "Assess, with the person, the risk in the receiving country."),
  RISK_ASSESSMENT_EXPIRED(
      SENDER, RISK_ASSESSMENTS, "Look at the risk in the receiving country again."),
  RISK_HIGH(
      SENDER, RISK_ASSESSMENTS, "Do not send. Plan, with the person, what would lower the risk."),
  SAFETY_PLAN_MISSING(SENDER, RISK_ASSESSMENTS, "Make a safety plan with the person."),
  INFORMED_CHOICE_MISSING(
      SENDER, RETURN_DECLARATIONS, "Tell the person of the risk; record it if they choose to go."),
  RISK_NOT_COUNTERSIGNED(SENDER, HANDOFF, "Ask a second person to stand behind this."),

  IDENTIFICATION_OPEN(SENDER, IDENTIFICATION_DECISIONS, "Wait until the identification is over."),
  REFLECTION_NOT_OFFERED(SENDER, TRACKS, "Offer the person time for reflection first."),
  REFLECTION_NOT_ANSWERED(SENDER, TRACKS, "Give the person time to answer the offer."),
  REFLECTION_RUNNING(SENDER, TRACKS, "Wait until the time for reflection is over."),
  RETURN_NOT_DECLARED(SENDER, RETURN_DECLARATIONS, "Wait until the person says what they want."),
  RETURN_NOT_VOLUNTARY(SENDER, RETURN_DECLARATIONS, "Stop: the person does not want this."),
  DECLARATION_TAKEN_BACK(SENDER, RETURN_DECLARATIONS, "Stop: the person took it back."),
  DECLARATION_EXPIRED(SENDER, RETURN_DECLARATIONS, "Ask whether the person still wants it."),
  DECLARATION_INTERPRETED_PARTIALLY(
      SENDER, RETURN_DECLARATIONS, "Go through it again with an independent interpreter."),
  LEGAL_ADVICE_MISSING(SENDER, RETURN_DECLARATIONS, "Let the person talk to a lawyer first."),
  PROCEEDINGS_NOT_CHECKED(SENDER, PROCEEDINGS_CHECKS, "Look how proceedings stand."),
  PROCEEDINGS_CHECK_OUTDATED(SENDER, PROCEEDINGS_CHECKS, "Look again how proceedings stand."),
  AUTHORITY_NOT_INFORMED(SENDER, PROCEEDINGS_CHECKS, "Tell the authority; it need not agree."),
  CLAIMS_NOT_ARRANGED(SENDER, PROCEEDINGS_CHECKS, "Arrange that claims go on from abroad."),
  HEARINGS_NOT_ARRANGED(
      SENDER, PROCEEDINGS_CHECKS, "Arrange that the person can be heard from abroad if they want."),

  TRANSMISSION_ENDANGERS(
      SENDER,
      DANGERS,
      "Do not send: somebody could be hurt. Talk to your supervisor about safety."),
  AUTHORITIES_FEARED(
      SENDER, DANGERS, "Do not send: this country's authorities are feared. Seek legal advice."),

  USE_CONDITIONS_NOT_ACCEPTED(
      RECEIVER, HANDOFF, "Accept the sender's conditions for this version of the packet."),

  SAFEGUARD_NOT_AVAILABLE(
      SENDER,
      NOWHERE,
      "This service cannot check this safeguard yet; use the way you used before."),
  SENDER_SAFEGUARDS_CHANGED(
      SENDER, NOWHERE, "Something changed on the sender's side; wait until the sender resumes.");

  private final Side side;
  private final MendAt mendAt;
  private final @Nullable String source;
  private final String remedy;

  Reason(Side side, MendAt mendAt, String remedy) {
    this(side, mendAt, null, remedy);
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
