package org.trm.safeguard;

import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.PROCESSING_BASIS;
import static org.trm.safeguard.OrganisationFact.Standing.PUBLIC_AUTHORITY;
import static org.trm.safeguard.Reason.ARTICLE_6_GROUND_MISSING;
import static org.trm.safeguard.Reason.ARTICLE_9_GROUND_MISSING;
import static org.trm.safeguard.Reason.GROUND_NOT_FOR_AUTHORITIES;
import static org.trm.safeguard.Reason.NATIONAL_PROVISION_MISSING;
import static org.trm.safeguard.Reason.PROCESSING_BASIS_MISSING;
import static org.trm.safeguard.Reason.REGIME_NOT_APPLICABLE;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;

import org.jspecify.annotations.Nullable;

/**
 * G4, processing basis, under the law that binds the sender: in the Union a ground of GDPR Article
 * 6 and, because every packet about trafficking carries special categories, one of Article 9;
 * elsewhere a provision of national law (Convention 108+ art. 5, 6).
 */
record ProcessingBasisGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(PROCESSING_BASIS);
    var basis = facts.sender().law().processing();
    if (basis == null) {
      return findings.refuseIf(true, PROCESSING_BASIS_MISSING).verdict();
    }
    var inUnion = facts.sender().country().is(EU_MEMBER);
    switch (basis.regime()) {
      case GDPR -> {
        findings.refuseIf(!inUnion, REGIME_NOT_APPLICABLE);
        judgeGrounds(basis, facts.sender().holder(), findings);
      }
      // To hand a person on for help leaves the directive's purposes (Directive 2016/680 art.
      // 9(1)); when it may apply all the same is not decided yet.
      case LAW_ENFORCEMENT_DIRECTIVE ->
          findings.refuseIf(true, inUnion ? SAFEGUARD_NOT_AVAILABLE : REGIME_NOT_APPLICABLE);
      case NATIONAL ->
          findings
              .refuseIf(inUnion, REGIME_NOT_APPLICABLE)
              .refuseIf(lacks(basis.provision()), NATIONAL_PROVISION_MISSING);
    }
    return findings.verdict();
  }

  private void judgeGrounds(BasisFact basis, OrganisationFact holder, Findings findings) {
    findings
        .refuseIf(!GdprGround.isOfArticle6(basis.article6()), ARTICLE_6_GROUND_MISSING)
        .refuseIf(
            holder.is(PUBLIC_AUTHORITY) && GdprGround.isLegitimateInterest(basis.article6()),
            GROUND_NOT_FOR_AUTHORITIES)
        .refuseIf(!GdprGround.isOfArticle9(basis.article9()), ARTICLE_9_GROUND_MISSING);
  }

  private static boolean lacks(@Nullable String provision) {
    return provision == null || provision.isBlank();
  }
}
