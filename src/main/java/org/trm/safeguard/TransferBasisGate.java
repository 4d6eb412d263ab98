package org.trm.safeguard;

import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.TRANSFER_BASIS;
import static org.trm.safeguard.OrganisationFact.Standing.COMPETENT_AUTHORITY;
import static org.trm.safeguard.Reason.CORRIDOR_NOT_REGISTERED;
import static org.trm.safeguard.Reason.IMPACT_ASSESSMENT_OVERDUE;
import static org.trm.safeguard.Reason.RECEIVER_NOT_COMPETENT;
import static org.trm.safeguard.Reason.TRANSFER_BASIS_EXPIRED;
import static org.trm.safeguard.Reason.TRANSFER_BASIS_MISSING;
import static org.trm.safeguard.Reason.TRANSFER_GROUND_NOT_APPLICABLE;

/**
 * G5, transfer basis, under the sender's law for every corridor: between two members of the Union
 * there is no transfer to a third country (GDPR art. 1(3), 44); from a member to a third country
 * Chapter V decides, with its bar on consent for public powers (art. 49(3)), or Chapter V of the
 * directive for police and justice (Directive (EU) 2016/680 art. 35 to 38); a sender outside the
 * Union rests on its own law (Convention 108+ art. 14). Somebody answers for every corridor (GDPR
 * art. 30, 35; Convention 108+ art. 10).
 */
record TransferBasisGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(TRANSFER_BASIS);
    if (staysInTheCountry(facts)) {
      return findings.verdict(); // an alert of a desk that heard of something from outside
    }
    judgeCorridor(facts, findings);
    if (staysInTheUnion(facts)) {
      return findings.verdict();
    }
    var basis = facts.sender().law().transfer();
    if (basis == null || !basis.validity().hasBegunBy(facts.now())) {
      return findings.refuseIf(true, TRANSFER_BASIS_MISSING).verdict();
    }
    findings.refuseIf(basis.validity().hasEndedBy(facts.now()), TRANSFER_BASIS_EXPIRED);
    if (basis.ground().law() != lawOf(facts.sender())) {
      return findings.refuseIf(true, TRANSFER_GROUND_NOT_APPLICABLE).verdict();
    }
    // Data of police and justice goes to police and justice (Directive 2016/680 art. 35(1)(b)).
    findings.refuseIf(
        basis.ground().law() == BasisFact.Regime.LAW_ENFORCEMENT_DIRECTIVE
            && !facts.receiver().organisation().is(COMPETENT_AUTHORITY),
        RECEIVER_NOT_COMPETENT,
        Missing.organisation(facts.receiver().organisation().id()));
    GroundOfTransfer.judge(basis, facts, findings);
    return findings.verdict();
  }

  private void judgeCorridor(Facts facts, Findings findings) {
    var corridor = facts.sender().law().corridor();
    var missing = Missing.country(facts.receiver().country().code());
    findings
        .refuseIf(!corridor.isRegistered(), CORRIDOR_NOT_REGISTERED, missing)
        .refuseIf(corridor.isOverdueBy(facts.now()), IMPACT_ASSESSMENT_OVERDUE, missing);
  }

  private static boolean staysInTheCountry(Facts facts) {
    return facts.sender().country().code().equals(facts.receiver().country().code());
  }

  static boolean staysInTheUnion(Facts facts) {
    return facts.sender().country().is(EU_MEMBER) && facts.receiver().country().is(EU_MEMBER);
  }

  /** Within the Union the GDPR, unless this was recorded as work of police or justice. */
  private static BasisFact.Regime lawOf(Facts.Sender sender) {
    if (!sender.country().is(EU_MEMBER)) {
      return BasisFact.Regime.NATIONAL;
    }
    var processing = sender.law().processing();
    return processing != null && processing.regime() == BasisFact.Regime.LAW_ENFORCEMENT_DIRECTIVE
        ? BasisFact.Regime.LAW_ENFORCEMENT_DIRECTIVE
        : BasisFact.Regime.GDPR;
  }
}
