package org.trm.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.directory.ContactPoint.OpeningHours;
import org.trm.directory.FocalPoint.Assurance;
import org.trm.directory.FocalPoint.Visibility;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

class FocalPointTest {

  private static final OrganisationId DESK = new OrganisationId("rs-desk");
  private static final OrganisationId DEPUTY = new OrganisationId("rs-child-protection");
  private static final Instant ASSURED = Instant.parse("2026-08-23T12:00:00Z");
  private static final Set<Duty> INSIDERS =
      EnumSet.of(Duty.FOCAL_POINT, Duty.COORDINATOR, Duty.SECRETARIAT);

  @ParameterizedTest
  @CsvSource({
    "2026-08-23T12:00:00Z, true",
    "2026-11-21T11:59:59Z, true",
    "2026-11-21T12:00:00Z, false"
  })
  void aContactGoesStaleWhenThePolicysDaysAreOver(Instant now, boolean assured) {
    assertEquals(assured, desk(new Assurance(ASSURED, DESK)).isAssured(now, 90));
  }

  @Test
  void aContactThatWasNeverAssuredIsStale() {
    assertFalse(desk(null).isAssured(ASSURED, 90));
    assertNull(desk(null).nextDue(90));
  }

  @Test
  void aDeputyAnswersToo() {
    assertTrue(desk(null).isAnsweredBy(DEPUTY));
    assertFalse(desk(null).isAnsweredBy(new OrganisationId("rs-shelter")));
  }

  @ParameterizedTest
  @CsvSource({
    "MONDAY, 08:00, 16:00, 2026-11-23T07:59, false",
    "MONDAY, 08:00, 16:00, 2026-11-23T08:00, true",
    "MONDAY, 08:00, 16:00, 2026-11-23T15:59, true",
    "MONDAY, 08:00, 16:00, 2026-11-23T16:00, false",
    "MONDAY, 08:00, 16:00, 2026-11-24T12:00, false",
    "MONDAY, 00:00, 00:00, 2026-11-23T00:00, true",
    "MONDAY, 00:00, 00:00, 2026-11-23T23:59, true",
    "MONDAY, 22:00, 00:00, 2026-11-24T00:00, false"
  })
  void somebodyAnswersWithinTheHours(
      DayOfWeek weekday, LocalTime opens, LocalTime closes, LocalDateTime now, boolean open) {
    var contact =
        new ContactPoint(
            "Desk", List.of(), List.of(), List.of(new OpeningHours(weekday, opens, closes)));

    assertEquals(open, contact.isOpen(now));
  }

  @ParameterizedTest
  @CsvSource({"sr, sr, true", "sr-Latn, sr, true", "sr, sr-Latn, false", "sl, sr, false"})
  void aLanguageIsServedByItsOwnVariants(String spoken, String asked, boolean served) {
    assertEquals(served, new Language(spoken).serves(new Language(asked)));
  }

  @ParameterizedTest
  @EnumSource
  void contactsAmongFocalPointsAreForThoseDuties(Duty duty) {
    var hidden = visible(Visibility.FOCAL_POINTS);

    assertEquals(INSIDERS.contains(duty), hidden.isVisibleTo(caller("si-desk", duty)));
    assertTrue(hidden.isVisibleTo(caller("rs-desk", duty)));
    assertTrue(visible(Visibility.NETWORK).isVisibleTo(caller("si-desk", duty)));
  }

  private static FocalPoint desk(@Nullable Assurance assurance) {
    return focalPoint(Visibility.PUBLIC, assurance);
  }

  private static FocalPoint visible(Visibility visibility) {
    return focalPoint(visibility, null);
  }

  private static FocalPoint focalPoint(Visibility visibility, @Nullable Assurance assurance) {
    return new FocalPoint(
        DESK,
        FocalPoint.Function.CROSS_BORDER_REFERRAL,
        new CountryCode("RS"),
        visibility,
        new ContactPoint("Desk", List.of(), List.of(), List.of()),
        List.of(DEPUTY),
        assurance);
  }

  private static Caller caller(String organisation, Duty duty) {
    return new Caller(
        new CountryCode("SI"),
        new OrganisationId(organisation),
        Set.of(duty),
        new Agent("issuer", "human", null, "trm-cli", "token"),
        UUID.fromString("01970000-0000-7000-8000-000000000000"));
  }
}
