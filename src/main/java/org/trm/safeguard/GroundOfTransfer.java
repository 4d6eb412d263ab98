package org.trm.safeguard;

import static org.trm.safeguard.CountryFact.Standing.ADEQUATE;
import static org.trm.safeguard.CountryFact.Standing.ADEQUATE_FOR_LAW_ENFORCEMENT;
import static org.trm.safeguard.InstrumentFact.Mark.AUTHORISED;
import static org.trm.safeguard.InstrumentFact.Mark.CONFIRMED;
import static org.trm.safeguard.Reason.COUNTRY_NOT_ADEQUATE;
import static org.trm.safeguard.Reason.DATA_AUTHORITY_NOT_INFORMED;
import static org.trm.safeguard.Reason.FOREIGN_ORDER_NO_GROUND;
import static org.trm.safeguard.Reason.GROUND_NOT_FOR_CASES;
import static org.trm.safeguard.Reason.GROUND_NOT_FOR_PUBLIC_POWERS;
import static org.trm.safeguard.Reason.INCAPACITY_NOT_RECORDED;
import static org.trm.safeguard.Reason.INSTRUMENT_MISSING;
import static org.trm.safeguard.Reason.INSTRUMENT_NOT_AUTHORISED;
import static org.trm.safeguard.Reason.INSTRUMENT_NOT_CONFIRMED;
import static org.trm.safeguard.Reason.INSTRUMENT_NOT_IN_FORCE;
import static org.trm.safeguard.Reason.INSTRUMENT_OF_ANOTHER_KIND;
import static org.trm.safeguard.Reason.INSTRUMENT_TOO_NARROW;
import static org.trm.safeguard.Reason.INSTRUMENT_WITHOUT_PARTY;
import static org.trm.safeguard.Reason.PROVISION_OF_ANOTHER_COUNTRY;
import static org.trm.safeguard.Reason.PUBLIC_INTEREST_NOT_RECOGNISED;
import static org.trm.safeguard.Reason.TRANSFER_RISKS_NOT_TOLD;
import static org.trm.safeguard.TransferFact.Noted.AUTHORITY_INFORMED;
import static org.trm.safeguard.TransferFact.Noted.RISKS_TOLD;

import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;

/** Whether the ground of a transfer carries: the part of G5 that differs by ground. */
final class GroundOfTransfer {

  private final TransferFact basis;
  private final Facts facts;
  private final Findings findings;

  private GroundOfTransfer(TransferFact basis, Facts facts, Findings findings) {
    this.basis = basis;
    this.facts = facts;
    this.findings = findings;
  }

  static void judge(TransferFact basis, Facts facts, Findings findings) {
    new GroundOfTransfer(basis, facts, findings).judge();
  }

  private void judge() {
    var ground = basis.ground();
    findings.refuseIf(
        ground.isBarredForPublicPowers() && facts.exercisesPublicPowers(),
        GROUND_NOT_FOR_PUBLIC_POWERS);
    switch (ground.rest()) {
      case ADEQUACY -> judgeAdequacy();
      case INSTRUMENT -> judgeInstrument(basis.instrument());
      case TOLD_CONSENT -> findings.refuseIf(!basis.has(RISKS_TOLD), TRANSFER_RISKS_NOT_TOLD);
      case CONTRACT, SINGLE_CASE -> {}
      case RECOGNISED_INTEREST -> judgeRecognition(basis.provision());
      case INCAPACITY ->
          findings.refuseIf(!facts.sender().law().activity().incapable(), INCAPACITY_NOT_RECORDED);
      case COMPELLING_INTEREST ->
          findings.refuseIf(!basis.has(AUTHORITY_INFORMED), DATA_AUTHORITY_NOT_INFORMED);
      case PUBLIC_REGISTER -> findings.refuseIf(true, GROUND_NOT_FOR_CASES);
      case FOREIGN_ORDER -> findings.refuseIf(true, FOREIGN_ORDER_NO_GROUND);
      case NATIONAL_PROVISION -> judgeNationalLaw();
    }
  }

  private void judgeAdequacy() {
    var standing = basis.ground() == TransferGround.A45_3 ? ADEQUATE : ADEQUATE_FOR_LAW_ENFORCEMENT;
    var receiver = facts.receiver().country();
    findings.refuseIf(
        !receiver.is(standing), COUNTRY_NOT_ADEQUATE, Missing.country(receiver.code()));
  }

  private void judgeNationalLaw() {
    judgeOwnLaw(facts.sender().isOwnLaw(basis.provision()));
    if (basis.instrument() != null) {
      judgeInstrument(basis.instrument());
    }
  }

  /** The interest is recognised by a law of the Union or of the sender (GDPR art. 49(4)). */
  private void judgeRecognition(@Nullable String provision) {
    findings.refuseIf(provision == null, PUBLIC_INTEREST_NOT_RECOGNISED);
    if (provision != null) {
      judgeOwnLaw(provision.startsWith("EU-") || facts.sender().isOwnLaw(provision));
    }
  }

  private void judgeOwnLaw(boolean own) {
    findings.refuseIf(
        !own, PROVISION_OF_ANOTHER_COUNTRY, Missing.country(facts.sender().country().code()));
  }

  private void judgeInstrument(@Nullable InstrumentFact instrument) {
    if (instrument == null) {
      findings.refuseIf(true, INSTRUMENT_MISSING);
      return;
    }
    var validity = instrument.validity();
    findings
        .refuseIf(instrument.kind() != basis.ground(), INSTRUMENT_OF_ANOTHER_KIND)
        .refuseIf(!instrument.is(CONFIRMED), INSTRUMENT_NOT_CONFIRMED)
        .refuseIf(
            instrument.kind().isToBeAuthorised() && !instrument.is(AUTHORISED),
            INSTRUMENT_NOT_AUTHORISED)
        .refuseIf(
            !validity.hasBegunBy(facts.now()) || validity.hasEndedBy(facts.now()),
            INSTRUMENT_NOT_IN_FORCE);
    for (var one : parties()) {
      findings.refuseIf(
          !instrument.binds(one), INSTRUMENT_WITHOUT_PARTY, Missing.organisation(one.id()));
    }
    var uncovered = travelling();
    uncovered.removeAll(instrument.categories());
    findings.refuseIf(!uncovered.isEmpty(), INSTRUMENT_TOO_NARROW, Missing.sections(uncovered));
  }

  /** Who gives the data out, who reads the summary over there, and who reads all of it. */
  private List<OrganisationFact> parties() {
    return List.of(
        facts.sender().holder(), facts.receiver().desk(), facts.receiver().organisation());
  }

  /** What leaves: the sections, and before them the summary. */
  private EnumSet<DataCategory> travelling() {
    var categories = EnumSet.of(DataCategory.SUMMARY);
    categories.addAll(facts.request().sections());
    return categories;
  }
}
