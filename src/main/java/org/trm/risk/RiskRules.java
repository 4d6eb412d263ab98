package org.trm.risk;

import static org.trm.risk.RiskReason.ASSESSMENT_ENDS_TOO_EARLY;
import static org.trm.risk.RiskReason.ASSESSMENT_ENDS_TOO_LATE;
import static org.trm.risk.RiskReason.COUNTRY_MISSING;
import static org.trm.risk.RiskReason.COUNTRY_UNKNOWN;
import static org.trm.risk.RiskReason.MITIGATION_DOUBLED;
import static org.trm.risk.RiskScope.RECEIVING_COUNTRY;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.risk.NewRiskAssessment.Span;
import org.trm.shared.CountryCode;

/** What an assessment or a flag must say so that it can be relied on. */
final class RiskRules {

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private static final String KOSOVO = "XK";

  private RiskRules() {}

  static Set<RiskReason> against(NewRiskAssessment in, Span span) {
    var from = span.moments().occurredAt();
    var reasons = against(in.country(), in.scope() == RECEIVING_COUNTRY);
    addIf(
        in.mitigations().stream().distinct().count() < in.mitigations().size(),
        MITIGATION_DOUBLED,
        reasons);
    addIf(!span.until().isAfter(from), ASSESSMENT_ENDS_TOO_EARLY, reasons);
    addIf(span.until().isAfter(from.plus(LONGEST)), ASSESSMENT_ENDS_TOO_LATE, reasons);
    return reasons;
  }

  static Set<RiskReason> against(NewDangerFlag in) {
    return against(in.country(), in.kind().isAboutOneCountry());
  }

  private static Set<RiskReason> against(@Nullable CountryCode country, boolean needed) {
    var reasons = EnumSet.noneOf(RiskReason.class);
    addIf(country == null && needed, COUNTRY_MISSING, reasons);
    addIf(country != null && !isKnown(country), COUNTRY_UNKNOWN, reasons);
    return reasons;
  }

  private static boolean isKnown(CountryCode country) {
    return ISO.contains(country.value()) || country.value().equals(KOSOVO);
  }

  private static void addIf(boolean holds, RiskReason reason, Set<RiskReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
