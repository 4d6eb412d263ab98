package org.trm.track;

import static org.trm.track.RiskScope.RECEIVING_COUNTRY;
import static org.trm.track.TrackReason.ASSESSMENT_ENDS_TOO_EARLY;
import static org.trm.track.TrackReason.ASSESSMENT_ENDS_TOO_LATE;
import static org.trm.track.TrackReason.COUNTRY_MISSING;
import static org.trm.track.TrackReason.COUNTRY_UNKNOWN;
import static org.trm.track.TrackReason.MITIGATION_DOUBLED;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.track.NewRiskAssessment.Span;

/** What an assessment or a flag must say so that it can be relied on. */
final class TrackRules {

  private static final Duration LONGEST = Duration.ofDays(366);
  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private static final String KOSOVO = "XK";

  private TrackRules() {}

  static Set<TrackReason> against(NewRiskAssessment in, Span span) {
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

  static Set<TrackReason> against(NewDangerFlag in) {
    return against(in.country(), in.kind().isAboutOneCountry());
  }

  private static Set<TrackReason> against(@Nullable CountryCode country, boolean needed) {
    var reasons = EnumSet.noneOf(TrackReason.class);
    addIf(country == null && needed, COUNTRY_MISSING, reasons);
    addIf(country != null && !isKnown(country), COUNTRY_UNKNOWN, reasons);
    return reasons;
  }

  private static boolean isKnown(CountryCode country) {
    return ISO.contains(country.value()) || country.value().equals(KOSOVO);
  }

  private static void addIf(boolean holds, TrackReason reason, Set<TrackReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
