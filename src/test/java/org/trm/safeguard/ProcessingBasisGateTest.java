package org.trm.safeguard;

import static org.trm.safeguard.BasisFact.Regime.GDPR;
import static org.trm.safeguard.BasisFact.Regime.LAW_ENFORCEMENT_DIRECTIVE;
import static org.trm.safeguard.BasisFact.Regime.NATIONAL;
import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.GateName.PROCESSING_BASIS;
import static org.trm.safeguard.Given.DESK;
import static org.trm.safeguard.Given.NGO;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.RS_SHELTER;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.ARTICLE_6_GROUND_MISSING;
import static org.trm.safeguard.Reason.ARTICLE_9_GROUND_MISSING;
import static org.trm.safeguard.Reason.GROUND_NOT_FOR_AUTHORITIES;
import static org.trm.safeguard.Reason.NATIONAL_PROVISION_MISSING;
import static org.trm.safeguard.Reason.PROCESSING_BASIS_MISSING;
import static org.trm.safeguard.Reason.REGIME_NOT_APPLICABLE;
import static org.trm.safeguard.Reason.SAFEGUARD_NOT_AVAILABLE;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessingBasisGateTest {

  private static final List<String> ARTICLE_6 =
      Arrays.asList(null, "", "A6-1-e", "A6-1-f", "A6-1-f-third-party", "A9-2-g", "a6-1-e");
  private static final List<String> ARTICLE_9 = Arrays.asList(null, "A9-2-g", "A9-2-z", "A6-1-e");
  private static final List<String> PROVISION = Arrays.asList(null, " ", "RS-LAW-12");

  @Test
  void eachRegimeAsksForItsOwnGrounds() {
    for (var inUnion : yesAndNo()) {
      for (var authority : yesAndNo()) {
        for (var regime : BasisFact.Regime.values()) {
          for (var article6 : ARTICLE_6) {
            for (var article9 : ARTICLE_9) {
              for (var provision : PROVISION) {
                var given = sender(inUnion, authority);
                given.processing = new BasisFact(regime, article6, article9, provision);
                var gdpr = regime == GDPR;
                var of6 = Set.of("A6-1-e", "A6-1-f", "A6-1-f-third-party");
                var interest = Set.of("A6-1-f", "A6-1-f-third-party");
                new Expected()
                    .the(REGIME_NOT_APPLICABLE, inUnion ? regime == NATIONAL : regime != NATIONAL)
                    .the(SAFEGUARD_NOT_AVAILABLE, inUnion && regime == LAW_ENFORCEMENT_DIRECTIVE)
                    .the(ARTICLE_6_GROUND_MISSING, gdpr && !isIn(of6, article6))
                    .the(GROUND_NOT_FOR_AUTHORITIES, gdpr && authority && isIn(interest, article6))
                    .the(ARTICLE_9_GROUND_MISSING, gdpr && !Objects.equals(article9, "A9-2-g"))
                    .the(
                        NATIONAL_PROVISION_MISSING,
                        regime == NATIONAL && !Objects.equals(provision, "RS-LAW-12"))
                    .of(PROCESSING_BASIS, given);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void withoutABasisNothingIsProcessed() {
    for (var inUnion : yesAndNo()) {
      var given = sender(inUnion, false);
      given.processing = null;
      new Expected().the(PROCESSING_BASIS_MISSING, true).of(PROCESSING_BASIS, given);
    }
  }

  private static Given sender(boolean inUnion, boolean authority) {
    var given = new Given();
    given.holder = new OrganisationFact(RS_SHELTER, RS, authority ? DESK : NGO);
    given.sendingCountry = inUnion ? Given.country(RS, EU_MEMBER) : Given.country(RS);
    return given;
  }

  private static boolean isIn(Set<String> codes, String code) {
    return code != null && codes.contains(code);
  }
}
