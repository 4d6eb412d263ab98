package org.trm.bestinterest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trm.bestinterest.EvidenceOfStatus.AgeAssessment;
import org.trm.bestinterest.EvidenceOfStatus.AgeFinding;
import org.trm.shared.AgeStatus;

/**
 * Everything on record about a child, in the order in which it was found.
 *
 * @param onceChild whether the holder ever took the person for a child
 */
public record ChildRecord(boolean onceChild, List<Filed<? extends Evidence>> evidence) {

  /** The day has come when it has come everywhere. */
  private static final ZoneOffset LAST_TO_SEE_A_DAY = ZoneOffset.ofHours(-12);

  public ChildRecord {
    evidence = List.copyOf(evidence);
  }

  /** All evidence of one form, the earliest first. */
  public <T extends Evidence> Stream<Filed<T>> all(Class<T> form) {
    return evidence.stream()
        .filter(filed -> form.isInstance(filed.evidence()))
        .map(filed ->
            new Filed<>(
                filed.id(),
                form.cast(filed.evidence()),
                filed.narrated(),
                filed.from(),
                filed.until()));
  }

  /** The latest evidence of one form: the one that counts. */
  public <T extends Evidence> Optional<Filed<T>> latest(Class<T> form) {
    return all(form).reduce((earlier, later) -> later);
  }

  /** Whether something has happened since that opens this evidence again. */
  public boolean isReopened(Filed<? extends Evidence> filed) {
    return Reopenings.in(this).anyMatch(reopening -> reopening.opens(filed));
  }

  /** The day of the eighteenth birthday, as the latest assessment that found a child tells it. */
  public Optional<LocalDate> majorityOn() {
    return latest(AgeAssessment.class)
        .map(Filed::evidence)
        .filter(age -> age.finding() == AgeFinding.CHILD)
        .flatMap(age -> Optional.ofNullable(age.majorityOn()));
  }

  /**
   * Whether the person is a child now (CETS 197 art. 10(3)). Who was ever taken for a child stops
   * being one by an assessment, or on the eighteenth birthday where both the age and the day are
   * sure; a disputed or presumed age stays a child's.
   *
   * @param coded what the holder says
   */
  public AgeStatus age(AgeStatus coded, Instant now) {
    var grownUp = hasComeOfAge(now);
    return switch (coded) {
      case CHILD_PRESUMED, AGE_DISPUTED -> coded;
      case CHILD_CONFIRMED -> grownUp ? AgeStatus.ADULT_CONFIRMED : coded;
      case ADULT_CONFIRMED -> grownUp ? coded : ageOfAdult();
    };
  }

  /** Whether the eighteenth birthday is known and has come. */
  boolean hasComeOfAge(Instant now) {
    return majorityOn().filter(day -> hasCome(day, now)).isPresent();
  }

  private AgeStatus ageOfAdult() {
    var found = latest(AgeAssessment.class).map(age -> age.evidence().finding());
    if (found.isEmpty()) {
      return onceChild ? AgeStatus.CHILD_PRESUMED : AgeStatus.ADULT_CONFIRMED;
    }
    return switch (found.get()) {
      case ADULT -> AgeStatus.ADULT_CONFIRMED;
      case CHILD -> AgeStatus.CHILD_CONFIRMED;
      case DOUBTFUL -> AgeStatus.CHILD_PRESUMED;
    };
  }

  private static boolean hasCome(LocalDate day, Instant now) {
    return !day.atStartOfDay().toInstant(LAST_TO_SEE_A_DAY).isAfter(now);
  }

  @Override
  public String toString() {
    return "ChildRecord";
  }
}
