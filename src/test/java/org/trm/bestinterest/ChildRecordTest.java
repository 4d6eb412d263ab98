package org.trm.bestinterest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.shared.AgeStatus.ADULT_CONFIRMED;
import static org.trm.shared.AgeStatus.AGE_DISPUTED;
import static org.trm.shared.AgeStatus.CHILD_CONFIRMED;
import static org.trm.shared.AgeStatus.CHILD_PRESUMED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.bestinterest.EvidenceOfDecision.BestInterestsAssessment;
import org.trm.bestinterest.EvidenceOfDecision.Reopening;
import org.trm.bestinterest.EvidenceOfDecision.ReopeningEvent;
import org.trm.bestinterest.EvidenceOfFuture.FamilyTracing;
import org.trm.bestinterest.EvidenceOfFuture.TracingResult;
import org.trm.bestinterest.EvidenceOfStatus.AgeAssessment;
import org.trm.bestinterest.EvidenceOfStatus.AgeFinding;
import org.trm.bestinterest.EvidenceOfStatus.AgeMethod;
import org.trm.bestinterest.EvidenceOfStatus.GuardianForm;
import org.trm.bestinterest.EvidenceOfStatus.Guardianship;
import org.trm.bestinterest.EvidenceOfStatus.Office;
import org.trm.shared.AgeStatus;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** In doubt the person is a child, and what has happened since opens a decision again. */
class ChildRecordTest {

  private static final Instant BIRTHDAY_EVERYWHERE = Instant.parse("2026-11-21T12:00:00Z");
  private static final LocalDate BIRTHDAY = LocalDate.of(2026, 11, 21);
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private final List<Filed<? extends Evidence>> file = new ArrayList<>();

  @Test
  void whoIsAChildFollowsFromWhatWasFoundAndFromTheBirthday() {
    for (var coded : AgeStatus.values()) {
      for (var once : List.of(true, false)) {
        for (var finding : findings()) {
          for (var day : Arrays.asList(null, BIRTHDAY)) {
            for (var come : List.of(true, false)) {
              var now = come ? BIRTHDAY_EVERYWHERE : BIRTHDAY_EVERYWHERE.minusMillis(1);
              var grown = finding == AgeFinding.CHILD && day != null && come;
              assertEquals(
                  expected(coded, once, finding, grown),
                  new ChildRecord(once, ages(finding, day)).age(coded, now),
                  () -> coded + " " + once + " " + finding + " " + day + " " + come);
            }
          }
        }
      }
    }
  }

  /** The rule in other words. */
  private static AgeStatus expected(
      AgeStatus coded, boolean once, @Nullable AgeFinding finding, boolean grown) {
    if (coded == AGE_DISPUTED || coded == CHILD_PRESUMED) {
      return coded;
    }
    if (grown) {
      return ADULT_CONFIRMED;
    }
    if (coded == CHILD_CONFIRMED || finding == AgeFinding.CHILD) {
      return CHILD_CONFIRMED;
    }
    var doubted = finding == AgeFinding.DOUBTFUL || (finding == null && once);
    return doubted ? CHILD_PRESUMED : ADULT_CONFIRMED;
  }

  @Test
  void theLatestAssessmentCounts() {
    var both = new ArrayList<>(ages(AgeFinding.ADULT, null));
    both.addAll(ages(AgeFinding.DOUBTFUL, null));
    assertEquals(CHILD_PRESUMED, new ChildRecord(true, both).age(ADULT_CONFIRMED, NOW));
  }

  @Test
  void everyEventOpensTheDecisionsAndItsOwn() {
    for (var event : ReopeningEvent.values()) {
      var opened = EnumSet.copyOf(Reopenings.opened(event));
      var decisions =
          EnumSet.of(
              EvidenceKind.BEST_INTERESTS_ASSESSMENT, EvidenceKind.BEST_INTERESTS_DETERMINATION);
      assertEquals(true, opened.removeAll(decisions), event.name());
      var own =
          switch (event) {
            case NEW_RISK -> Set.of(EvidenceKind.PLACEMENT_RISK);
            case GUARDIAN_CHANGED, CHILD_OBJECTS -> Set.of();
            case FAMILY_FOUND -> Set.of(EvidenceKind.FAMILY_TRACING, EvidenceKind.DURABLE_SOLUTION);
            case TRANSFER_DELAYED -> Set.of(EvidenceKind.CARE_ARRANGEMENT);
          };
      assertEquals(own, opened, event.name());
    }
  }

  @Test
  void whatCameBeforeTheEventIsOpenAndWhatCameAfterIsNot() {
    var before = files(tracing(TracingResult.NOT_FOUND), 1);
    files(new Reopening(ReopeningEvent.FAMILY_FOUND), 2);
    var after = files(tracing(TracingResult.NOT_FOUND), 3);
    assertEquals(Set.of(before), reopened());
    assertEquals(false, reopened().contains(after));
  }

  @Test
  void aFamilyThatIsFoundOpensAllButItself() {
    var old = files(tracing(TracingResult.NOT_FOUND), 1);
    var found = files(tracing(TracingResult.FOUND_SUITABLE), 1);
    assertEquals(Set.of(old), reopened());
    assertEquals(false, reopened().contains(found));
  }

  @Test
  void aChildsNoOpensTheDecision() {
    var decided = files(new BestInterestsAssessment(new CountryCode("SI"), true), 1);
    files(new Reopening(ReopeningEvent.CHILD_OBJECTS), 2);
    assertEquals(Set.of(decided), reopened());
  }

  @Test
  void anotherGuardianIsAChangeAndANewTermIsNot() {
    files(guardian("G-1"), 1);
    var decided = files(new BestInterestsAssessment(new CountryCode("SI"), true), 2);
    files(guardian("G-1"), 3);
    assertEquals(Set.of(), reopened());
    files(guardian("G-2"), 4);
    assertEquals(Set.of(decided), reopened());
  }

  private Set<UUID> reopened() {
    var record = new ChildRecord(true, file);
    return file.stream().filter(record::isReopened).map(Filed::id).collect(Collectors.toSet());
  }

  private UUID files(Evidence evidence, int hour) {
    var filed = new Filed<>(UUID.randomUUID(), evidence, false, NOW.plusSeconds(hour), null);
    file.add(filed);
    return filed.id();
  }

  private static FamilyTracing tracing(TracingResult result) {
    return new FamilyTracing(result);
  }

  private static Guardianship guardian(String guardian) {
    return new Guardianship(
        guardian,
        GuardianForm.LEGAL_GUARDIAN,
        new OrganisationId("rs-child-protection"),
        Office.APPOINTED,
        List.of());
  }

  private static List<@Nullable AgeFinding> findings() {
    var all = new ArrayList<@Nullable AgeFinding>(List.of(AgeFinding.values()));
    all.add(null);
    return all;
  }

  private static List<Filed<? extends Evidence>> ages(
      @Nullable AgeFinding finding, @Nullable LocalDate day) {
    return finding == null
        ? List.of()
        : List.of(
            new Filed<>(
                UUID.randomUUID(),
                new AgeAssessment(finding, AgeMethod.REGISTER, day),
                false,
                NOW,
                null));
  }
}
