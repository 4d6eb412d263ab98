package org.trm.mandate;

import static org.trm.mandate.MandateReason.GUARDIAN_OF_ADULT;
import static org.trm.mandate.MandateReason.MANDATE_ENDS_TOO_EARLY;
import static org.trm.mandate.MandateReason.MANDATE_ENDS_TOO_LATE;
import static org.trm.mandate.MandateReason.MANDATE_FOR_ONESELF;
import static org.trm.mandate.MandateReason.MANDATE_WITHOUT_SUMMARY;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.trm.identity.NamedHuman;
import org.trm.shared.DataCategory;

/** What speaks against recording a mandate; no clock, no database. */
final class MandateRules {

  private static final Duration LONGEST = Duration.ofDays(731);

  private MandateRules() {}

  static Set<MandateReason> against(
      NewMandate in, Optional<NamedHuman> recorder, boolean child, Instant now) {
    var reasons = EnumSet.noneOf(MandateReason.class);
    addIf(
        !in.until().isAfter(in.from()) || !in.until().isAfter(now),
        MANDATE_ENDS_TOO_EARLY,
        reasons);
    addIf(in.until().isAfter(now.plus(LONGEST)), MANDATE_ENDS_TOO_LATE, reasons);
    addIf(recorder.filter(in.person()::equals).isPresent(), MANDATE_FOR_ONESELF, reasons);
    addIf(in.kind() == MandateKind.GUARDIAN && !child, GUARDIAN_OF_ADULT, reasons);
    addIf(in.categories().contains(DataCategory.SUMMARY), MANDATE_WITHOUT_SUMMARY, reasons);
    return reasons;
  }

  private static void addIf(boolean so, MandateReason why, Set<MandateReason> reasons) {
    if (so) {
      reasons.add(why);
    }
  }
}
