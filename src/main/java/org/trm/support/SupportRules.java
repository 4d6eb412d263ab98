package org.trm.support;

import static org.trm.support.SupportReason.CHECKLIST_UNKNOWN;
import static org.trm.support.SupportReason.CLAIM_IS_OVER;
import static org.trm.support.SupportReason.CLAIM_NOT_AWARDED;
import static org.trm.support.SupportReason.COUNTRY_UNKNOWN;
import static org.trm.support.SupportReason.FINDER_MISSING;
import static org.trm.support.SupportReason.FINDER_NOT_ASKED;
import static org.trm.support.SupportReason.FOLLOWED_UP_ALREADY;
import static org.trm.support.SupportReason.INDICATOR_DOUBLED;
import static org.trm.support.SupportReason.INDICATOR_UNKNOWN;
import static org.trm.support.SupportReason.NEED_DOUBLED;
import static org.trm.support.SupportReason.REVIEW_NOT_AHEAD;
import static org.trm.support.SupportReason.STAY_ENDS_BEFORE_IT_BEGAN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.trm.casefile.Moments;
import org.trm.shared.CountryCode;
import org.trm.support.SupportPlan.PlannedSupport;

/** What a record about support must say so that it can be relied on. */
final class SupportRules {

  private static final Set<String> ISO = Set.of(Locale.getISOCountries());
  private static final String KOSOVO = "XK";

  private SupportRules() {}

  static Set<SupportReason> against(Screening in, Set<IndicatorCode> checklist) {
    var reasons = none();
    var byOne = in.detected().byAnOrganisation();
    addIf(checklist.isEmpty(), CHECKLIST_UNKNOWN, reasons);
    addIf(
        !checklist.isEmpty() && !checklist.containsAll(in.indicators()),
        INDICATOR_UNKNOWN,
        reasons);
    addIf(hasDoubles(in.indicators()), INDICATOR_DOUBLED, reasons);
    addIf(byOne && in.detectedBy() == null, FINDER_MISSING, reasons);
    addIf(!byOne && in.detectedBy() != null, FINDER_NOT_ASKED, reasons);
    return reasons;
  }

  static Set<SupportReason> against(SupportPlan in, Moments moments) {
    var reasons = none();
    addIf(
        hasDoubles(in.supports().stream().map(PlannedSupport::need).toList()),
        NEED_DOUBLED,
        reasons);
    addIf(!in.reviewAt().isAfter(moments.occurredAt()), REVIEW_NOT_AHEAD, reasons);
    return reasons;
  }

  static Set<SupportReason> against(ResidenceStatus in, Moments moments) {
    var reasons = against(in.country());
    addIf(
        in.until() != null && !in.until().isAfter(moments.occurredAt()),
        STAY_ENDS_BEFORE_IT_BEGAN,
        reasons);
    return reasons;
  }

  static Set<SupportReason> against(CountryCode country) {
    var reasons = none();
    addIf(
        !ISO.contains(country.value()) && !country.value().equals(KOSOVO),
        COUNTRY_UNKNOWN,
        reasons);
    return reasons;
  }

  /** What can still come of a claim, after what came of it before. */
  static Set<SupportReason> against(ClaimOutcome in, List<ClaimOutcome> before) {
    var reasons = none();
    var awarded = before.stream().anyMatch(one -> one.result() == ClaimOutcome.ClaimResult.AWARDED);
    addIf(before.stream().anyMatch(one -> one.result().isTheEnd()), CLAIM_IS_OVER, reasons);
    addIf(in.result().needsAnAward() && !awarded, CLAIM_NOT_AWARDED, reasons);
    return reasons;
  }

  /** One person is followed up once at each time, so that nobody is counted twice. */
  static Set<SupportReason> against(FollowUp in, List<FollowUp> before) {
    var reasons = none();
    addIf(before.stream().anyMatch(one -> one.after() == in.after()), FOLLOWED_UP_ALREADY, reasons);
    return reasons;
  }

  private static boolean hasDoubles(Collection<?> all) {
    return all.stream().distinct().count() < all.size();
  }

  private static Set<SupportReason> none() {
    return EnumSet.noneOf(SupportReason.class);
  }

  private static void addIf(boolean holds, SupportReason reason, Set<SupportReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
