package org.trm.directory;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.actor.Actor;
import org.trm.shared.CountryCode;

@QuarkusTest
class CalendarTest {

  @Inject Directory directory;

  @ParameterizedTest
  @ValueSource(strings = {"AL", "AT", "BA", "BG", "HR", "IT", "MD", "ME", "MK", "RO", "RS", "SI"})
  void everyCountryHasThreeYearsOfHolidaysThatItHasYetToConfirm(String country) {
    var time = directory.workingTime(new CountryCode(country));
    for (int year = 2026; year <= 2028; year++) {
      assertTrue(time.holidays().containsKey(LocalDate.of(year, 1, 1)));
      assertTrue(time.holidays().containsKey(LocalDate.of(year, 5, 1)));
    }
    assertTrue(time.holidays().values().stream().noneMatch(WorkingTime.Holiday::verified));
    assertEquals(LocalDate.of(2028, 12, 31), Objects.requireNonNull(time.known()).until());
  }

  @Test
  void aCalendarIsRead() {
    Actor.of("rs-shelter-caseworker")
        .gets("/v1/countries/SI/calendar")
        .then()
        .statusCode(200)
        .body("timeZone", equalTo("Europe/Ljubljana"))
        .body("weekend", equalTo(List.of("SATURDAY", "SUNDAY")))
        .body("hours.closes", equalTo("16:00:00"))
        .body("holidays.day", hasItem("2026-02-08"));
  }

  @Test
  void theOfficeOfTheNetworkHasTheUsualWeek() {
    var time = directory.workingTime(CountryCode.NETWORK);
    assertEquals(WorkingTime.USUAL.weekend(), time.weekend());
    assertTrue(time.holidays().isEmpty());
  }

  @Test
  void whatIsNoCountryHasNoCalendar() {
    Actor.of("rs-shelter-caseworker").gets("/v1/countries/ZZ/calendar").then().statusCode(404);
  }
}
