package org.trm.bestinterest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.EvidenceOfFuture.DurableSolution;
import org.trm.casefile.Moments;
import org.trm.directory.Policy;
import org.trm.directory.PolicySetting;
import org.trm.section.LongText;

/**
 * Evidence that is to be put on record, with its moments to the microsecond the database keeps.
 *
 * @param longest how long evidence of this kind may be relied on at most
 * @param until the first moment at which it no longer holds; absent if it goes on holding
 */
record Finding(
    Evidence evidence,
    @Nullable LongText note,
    Moments moments,
    @Nullable Period longest,
    @Nullable Instant until) {

  private static final int RISK_DAYS_AT_MOST = 90;

  static Finding of(Evidence evidence, NewEvidence in, Instant now, Policy policy) {
    var moments = Moments.of(in.occurredAt(), now);
    var longest = longest(evidence, policy).orElse(null);
    var said = in.validUntil() == null ? endOf(evidence) : in.validUntil();
    var until = said == null && longest != null ? after(moments.occurredAt(), longest) : said;
    return new Finding(
        evidence,
        in.note(),
        moments,
        longest,
        until == null ? null : until.truncatedTo(ChronoUnit.MICROS));
  }

  static Instant after(Instant from, Period period) {
    return from.atZone(ZoneOffset.UTC).plus(period).toInstant();
  }

  LocalDate day() {
    return LocalDate.ofInstant(moments.occurredAt(), ZoneOffset.UTC);
  }

  /** An interim solution holds until it is looked at again. */
  private static @Nullable Instant endOf(Evidence evidence) {
    return evidence instanceof DurableSolution solution && solution.reviewOn() != null
        ? solution.reviewOn().atStartOfDay().toInstant(ZoneOffset.UTC)
        : null;
  }

  private static Optional<Period> longest(Evidence evidence, Policy policy) {
    var assessed = Period.ofMonths(policy.of(PolicySetting.BEST_INTERESTS_ASSESSMENT_MONTHS));
    var determined = Period.ofMonths(policy.of(PolicySetting.BEST_INTERESTS_DETERMINATION_MONTHS));
    var risk = Math.min(policy.of(PolicySetting.RISK_ASSESSMENT_DAYS), RISK_DAYS_AT_MOST);
    return switch (evidence.kind()) {
      case AGE_ASSESSMENT, GUARDIANSHIP, PARENTAL_LINK, IDENTITY_STEPS, REOPENING ->
          Optional.empty();
      case PLACEMENT_RISK -> Optional.of(Period.ofDays(risk));
      case HEARING, HEARING_NOT_POSSIBLE, CARE_ARRANGEMENT, BEST_INTERESTS_ASSESSMENT ->
          Optional.of(assessed);
      case FAMILY_TRACING, FAMILY_ASSESSMENT, DURABLE_SOLUTION, BEST_INTERESTS_DETERMINATION ->
          Optional.of(determined);
    };
  }

  @Override
  public String toString() {
    return "Finding";
  }
}
