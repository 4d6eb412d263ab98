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
import static org.trm.safeguard.Reason.INCAPACITY_NOT_RECORDED;
import static org.trm.safeguard.Reason.NATIONAL_PROVISION_MISSING;
import static org.trm.safeguard.Reason.ORGANISATION_NOT_COMPETENT;
import static org.trm.safeguard.Reason.PROCESSING_BASIS_MISSING;
import static org.trm.safeguard.Reason.PROVISION_OF_ANOTHER_COUNTRY;
import static org.trm.safeguard.Reason.PURPOSE_OUTSIDE_REGIME;
import static org.trm.safeguard.Reason.REGIME_NOT_APPLICABLE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.shared.Purpose;

class ProcessingBasisGateTest {

  private static final List<@Nullable String> ARTICLE_6 =
      Arrays.asList(null, "", "A6-1-e", "A6-1-f", "A6-1-f-third-party", "A9-2-g", "a6-1-e");
  private static final List<@Nullable String> ARTICLE_9 =
      Arrays.asList(null, "A9-2-g", "A9-2-c", "A9-2-z", "A6-1-e");
  private static final List<@Nullable String> PROVISION =
      Arrays.asList(null, " ", "RS-LAW-12", "SI-LAW-12");
  private static final List<@Nullable Boolean> MARK = Arrays.asList(null, true, false);

  @Test
  void underTheGdprBothArticlesAreAskedFor() {
    for (var inUnion : yesAndNo()) {
      for (var authority : yesAndNo()) {
        for (var mark : MARK) {
          for (var incapable : yesAndNo()) {
            for (var article6 : ARTICLE_6) {
              for (var article9 : ARTICLE_9) {
                var given = sender(inUnion, authority ? DESK : NGO);
                given.activity = new ActivityFact(mark, incapable);
                given.processing = new BasisFact(GDPR, article6, article9, null);
                var of6 = Set.of("A6-1-e", "A6-1-f", "A6-1-f-third-party");
                var interest = Set.of("A6-1-f", "A6-1-f-third-party");
                var powers = mark == null ? authority : mark;
                var vital = Objects.equals(article9, "A9-2-c");
                new Expected()
                    .the(REGIME_NOT_APPLICABLE, !inUnion)
                    .the(ARTICLE_6_GROUND_MISSING, !isIn(of6, article6))
                    .the(GROUND_NOT_FOR_AUTHORITIES, powers && isIn(interest, article6))
                    .the(ARTICLE_9_GROUND_MISSING, !vital && !Objects.equals(article9, "A9-2-g"))
                    .the(INCAPACITY_NOT_RECORDED, vital && !incapable)
                    .of(PROCESSING_BASIS, given);
              }
            }
          }
        }
      }
    }
  }

  @Test
  void otherwiseALawOfTheSendersOwnIsAskedFor() {
    for (var inUnion : yesAndNo()) {
      for (var competent : yesAndNo()) {
        for (var purpose : Purpose.values()) {
          for (var regime : List.of(LAW_ENFORCEMENT_DIRECTIVE, NATIONAL)) {
            for (var provision : PROVISION) {
              var given = sender(inUnion, competent ? police() : NGO);
              given.purpose = purpose;
              given.processing = new BasisFact(regime, null, null, provision);
              var directive = regime == LAW_ENFORCEMENT_DIRECTIVE;
              var crime = Set.of(Purpose.LEGAL_PROCEEDINGS, Purpose.PROTECTION).contains(purpose);
              var missing = provision == null || provision.isBlank();
              new Expected()
                  .the(REGIME_NOT_APPLICABLE, directive != inUnion)
                  .the(ORGANISATION_NOT_COMPETENT, directive && !competent)
                  .the(PURPOSE_OUTSIDE_REGIME, directive && !crime)
                  .the(NATIONAL_PROVISION_MISSING, missing)
                  .the(PROVISION_OF_ANOTHER_COUNTRY, Objects.equals(provision, "SI-LAW-12"))
                  .of(PROCESSING_BASIS, given);
            }
          }
        }
      }
    }
  }

  @Test
  void withoutABasisNothingIsProcessed() {
    for (var inUnion : yesAndNo()) {
      var given = sender(inUnion, NGO);
      given.processing = null;
      new Expected().the(PROCESSING_BASIS_MISSING, true).of(PROCESSING_BASIS, given);
    }
  }

  private static Given sender(boolean inUnion, Set<OrganisationFact.Standing> standings) {
    var given = new Given();
    given.holder = new OrganisationFact(RS_SHELTER, RS, standings);
    given.sendingCountry = inUnion ? Given.country(RS, EU_MEMBER) : Given.country(RS);
    return given;
  }

  private static Set<OrganisationFact.Standing> police() {
    return EnumSet.allOf(OrganisationFact.Standing.class);
  }

  private static boolean isIn(Set<String> codes, @Nullable String code) {
    return code != null && codes.contains(code);
  }
}
