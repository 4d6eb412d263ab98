package org.trm.safeguard;

import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.TRANSFER_BASIS;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;
import static org.trm.safeguard.Reason.TRANSFER_BASIS_EXPIRED;
import static org.trm.safeguard.Reason.TRANSFER_BASIS_MISSING;

/**
 * G5, transfer basis, under the sender's law for every corridor: between two members of the Union
 * there is no transfer to a third country (GDPR art. 44); from a member to a third country Chapter
 * V decides, with its bar on consent for public powers (art. 49(3)), and that is not built yet; a
 * sender outside the Union records the provision of its own law (Convention 108+ art. 14).
 */
record TransferBasisGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(TRANSFER_BASIS);
    if (facts.sender().country().is(EU_MEMBER)) {
      return findings
          .refuseIf(!facts.receiver().country().is(EU_MEMBER), SAFEGUARD_NOT_AVAILABLE)
          .verdict();
    }
    var basis = facts.sender().law().transfer();
    if (basis == null || !basis.validity().hasBegunBy(facts.now())) {
      return findings.refuseIf(true, TRANSFER_BASIS_MISSING).verdict();
    }
    return findings
        .refuseIf(basis.validity().hasEndedBy(facts.now()), TRANSFER_BASIS_EXPIRED)
        .verdict();
  }
}
