package org.trm.safeguard;

/**
 * What a reason about the law rests on, and how it is mended; each has the reason's own name.
 *
 * @param source the article
 * @param remedy what to do, in plain English
 */
record Legal(String source, String remedy) {

  static final Legal SHUT_OUT_OF_CASE =
      new Legal(
          "CETS 197 art. 11; GDPR art. 32",
          "Choose somebody else: this organisation may not know of this person's case.");
  static final Legal INVESTIGATOR_NOT_NAMED =
      new Legal(
          "CETS 197 art. 11, 12(6); IOM data protection principle 5",
          "Leave this organisation out, or ask the person, in their own time, whether it may have"
              + " this; in danger call it yourself, and say what is needed to find them.");

  static final Legal CONSENT_WITHOUT_GUARDIAN =
      new Legal(
          "CETS 197 art. 10(4)(a)",
          "Leave this out, or ask the child's guardian to agree beside the child.");
  static final Legal CONSENT_WITHOUT_ASSENT =
      new Legal(
          "CRC art. 12",
          "Leave this out, or hear the child beside the guardian and record what the child said.");
  static final Legal CONSENT_AGAINST_CHILD =
      new Legal(
          "CRC art. 12",
          "Leave this out or stop: the child said no. Do not press; have their best interests looked"
              + " at anew.");

  static final Legal CONSENT_OF_FORMER_GUARDIAN =
      new Legal(
          "CETS 197 art. 10(4)(a)",
          "Leave this out, or ask the guardian who is in office now to agree beside the child.");

  static final Legal INCAPACITY_NOT_RECORDED =
      new Legal(
          "GDPR art. 9(2)(c), 49(1)(f)",
          "Rest on another ground, or record why the person cannot consent.");
  static final Legal ORGANISATION_NOT_COMPETENT =
      new Legal(
          "Directive (EU) 2016/680 art. 3(7)",
          "Record grounds of the GDPR: you are not police or court.");
  static final Legal PURPOSE_OUTSIDE_REGIME =
      new Legal(
          "Directive (EU) 2016/680 art. 1(1), 9(1)",
          "Record grounds of the GDPR: this is help, not a case.");
  static final Legal NATIONAL_PROVISION_MISSING =
      new Legal(
          "Convention 108+ art. 5, 6; Directive (EU) 2016/680 art. 8, 10",
          "Record the provision of national law.");
  static final Legal PROVISION_OF_ANOTHER_COUNTRY =
      new Legal(
          "GDPR art. 49(4); Convention 108+ art. 5, 14",
          "Cite a provision of your own country's law.");
  static final Legal TRANSFER_GROUND_NOT_APPLICABLE =
      new Legal(
          "GDPR art. 2, 44; Directive (EU) 2016/680 art. 1, 35",
          "Record a ground of the law that binds you, as for the processing.");
  static final Legal COUNTRY_NOT_ADEQUATE =
      new Legal(
          "GDPR art. 45; Directive (EU) 2016/680 art. 36",
          "Rest on an instrument: no adequacy decision holds.");
  static final Legal INSTRUMENT_MISSING =
      new Legal(
          "GDPR art. 46; Directive (EU) 2016/680 art. 37",
          "Name the instrument of your country you rest on.");
  static final Legal INSTRUMENT_OF_ANOTHER_KIND =
      new Legal(
          "GDPR art. 46; Directive (EU) 2016/680 art. 37",
          "Record the ground that the instrument stands for.");
  static final Legal INSTRUMENT_NOT_CONFIRMED =
      new Legal(
          "Rule of this service: nobody decides alone what cannot be undone",
          "Ask a colleague with the right duty to confirm the instrument.");
  static final Legal INSTRUMENT_NOT_AUTHORISED =
      new Legal("GDPR art. 46(3)", "Ask your supervisory authority; then record its number.");
  static final Legal INSTRUMENT_NOT_IN_FORCE =
      new Legal(
          "GDPR art. 46; Directive (EU) 2016/680 art. 37",
          "Rest on an instrument that is in force today.");
  static final Legal INSTRUMENT_WITHOUT_PARTY =
      new Legal(
          "GDPR art. 46; Directive (EU) 2016/680 art. 37",
          "Choose who is a party, or an instrument that binds them.");
  static final Legal INSTRUMENT_TOO_NARROW =
      new Legal(
          "GDPR art. 46; Directive (EU) 2016/680 art. 37",
          "Leave these sections out, or rest on an instrument that covers them.");
  static final Legal GROUND_NOT_FOR_PUBLIC_POWERS =
      new Legal(
          "GDPR art. 49(3)", "Rest on an instrument or on law: consent carries no public power.");
  static final Legal TRANSFER_RISKS_NOT_TOLD =
      new Legal(
          "GDPR art. 49(1)(a)",
          "Rest on an instrument, or tell the person the risks there and record when.");
  static final Legal PUBLIC_INTEREST_NOT_RECOGNISED =
      new Legal(
          "GDPR art. 49(1)(d), 49(4); Directive (EU) 2016/680 art. 38(1)(b)",
          "Cite the EU or national law that recognises this interest.");
  static final Legal DATA_AUTHORITY_NOT_INFORMED =
      new Legal(
          "GDPR art. 49(1), second subparagraph",
          "Inform the supervisory authority and record its number.");
  static final Legal GROUND_NOT_FOR_CASES =
      new Legal("GDPR art. 49(1)(g)", "Rest on another ground: no case is a register.");
  static final Legal FOREIGN_ORDER_NO_GROUND =
      new Legal("GDPR art. 48", "Rest on an agreement: an order from abroad is none.");
  static final Legal RECEIVER_NOT_COMPETENT =
      new Legal("Directive (EU) 2016/680 art. 35(1)(b)", "Choose police or a court there.");
  static final Legal CORRIDOR_NOT_REGISTERED =
      new Legal(
          "GDPR art. 30, 35; Convention 108+ art. 10",
          "Ask your coordinator to record who answers for this way.");
  static final Legal IMPACT_ASSESSMENT_OVERDUE =
      new Legal(
          "GDPR art. 30, 35; Convention 108+ art. 10",
          "Ask your coordinator to have the impact assessed anew.");
  static final Legal ONWARD_NOT_ALLOWED =
      new Legal(
          "Palermo Protocol art. 10(3)",
          "Ask the country that handed the case over to allow it, or hand it back.");
  static final Legal GROUP_NOT_CHECKED =
      new Legal(
          "CETS 197 art. 12(2)",
          "Talk with each of them alone and record in their group whether one recruited another.");
  static final Legal GROUP_CHECK_UNCLEAR =
      new Legal(
          "CETS 197 art. 12(2)",
          "Dissolve the group, or look again: it is not clear whether one recruited another.");
  static final Legal GROUP_WITH_RECRUITER =
      new Legal(
          "CETS 197 art. 12(2)",
          "Dissolve the group: one may have recruited another, so each travels alone.");
}
