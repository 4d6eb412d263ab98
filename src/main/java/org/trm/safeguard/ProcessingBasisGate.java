package org.trm.safeguard;

import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.PROCESSING_BASIS;
import static org.trm.safeguard.OrganisationFact.Standing.COMPETENT_AUTHORITY;
import static org.trm.safeguard.Reason.ARTICLE_6_GROUND_MISSING;
import static org.trm.safeguard.Reason.ARTICLE_9_GROUND_MISSING;
import static org.trm.safeguard.Reason.GROUND_NOT_FOR_AUTHORITIES;
import static org.trm.safeguard.Reason.INCAPACITY_NOT_RECORDED;
import static org.trm.safeguard.Reason.NATIONAL_PROVISION_MISSING;
import static org.trm.safeguard.Reason.ORGANISATION_NOT_COMPETENT;
import static org.trm.safeguard.Reason.PROCESSING_BASIS_MISSING;
import static org.trm.safeguard.Reason.PROVISION_OF_ANOTHER_COUNTRY;
import static org.trm.safeguard.Reason.PURPOSE_OUTSIDE_REGIME;
import static org.trm.safeguard.Reason.REGIME_NOT_APPLICABLE;
import static org.trm.shared.Purpose.LEGAL_PROCEEDINGS;
import static org.trm.shared.Purpose.PROTECTION;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.shared.Purpose;

/**
 * G4, processing basis, under the law that binds the sender: in the Union a ground of GDPR Article
 * 6 and, because every packet about trafficking carries special categories, one of Article 9; for
 * police and justice acting against crime the law that lets them (Directive (EU) 2016/680 art. 8,
 * 10), which to hand a person on for help is not (art. 9(1)); elsewhere a provision of national law
 * (Convention 108+ art. 5, 6).
 */
record ProcessingBasisGate() implements Gate {

  private static final Set<Purpose> AGAINST_CRIME = EnumSet.of(LEGAL_PROCEEDINGS, PROTECTION);

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
        judgeGrounds(basis, facts.sender(), findings);
      }
      case LAW_ENFORCEMENT_DIRECTIVE -> {
        findings
            .refuseIf(!inUnion, REGIME_NOT_APPLICABLE)
            .refuseIf(!facts.sender().holder().is(COMPETENT_AUTHORITY), ORGANISATION_NOT_COMPETENT)
            .refuseIf(!AGAINST_CRIME.contains(facts.request().purpose()), PURPOSE_OUTSIDE_REGIME);
        judgeProvision(basis.provision(), facts.sender(), findings);
      }
      case NATIONAL -> {
        findings.refuseIf(inUnion, REGIME_NOT_APPLICABLE);
        judgeProvision(basis.provision(), facts.sender(), findings);
      }
    }
    return findings.verdict();
  }

  private void judgeGrounds(BasisFact basis, Facts.Sender sender, Findings findings) {
    var activity = sender.law().activity();
    findings
        .refuseIf(!GdprGround.isOfArticle6(basis.article6()), ARTICLE_6_GROUND_MISSING)
        .refuseIf(
            GdprGround.isLegitimateInterest(basis.article6())
                && activity.exercisesPublicPowers(sender.holder()),
            GROUND_NOT_FOR_AUTHORITIES)
        .refuseIf(!GdprGround.isOfArticle9(basis.article9()), ARTICLE_9_GROUND_MISSING)
        .refuseIf(
            GdprGround.isVitalInterest(basis.article9()) && !activity.incapable(),
            INCAPACITY_NOT_RECORDED);
  }

  private void judgeProvision(@Nullable String provision, Facts.Sender sender, Findings findings) {
    var missing = provision == null || provision.isBlank();
    findings
        .refuseIf(missing, NATIONAL_PROVISION_MISSING)
        .refuseIf(
            !missing && !sender.isOwnLaw(provision),
            PROVISION_OF_ANOTHER_COUNTRY,
            Missing.country(sender.country().code()));
  }
}
