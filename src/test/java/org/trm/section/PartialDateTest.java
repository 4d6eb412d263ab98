package org.trm.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.section.StrictJson.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2008, 2008-01-01, 2008-12-31",
    "2008-02, 2008-02-01, 2008-02-29",
    "2008-02-29, 2008-02-29, 2008-02-29",
  })
  void aDateIsKnownWithinItsBounds(String value, LocalDate earliest, LocalDate latest) {
    var date = new PartialDate(value);
    assertEquals(earliest, date.earliest());
    assertEquals(latest, date.latest());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2008", "2008-02", "2008-02-29"})
  void aDateIsWrittenAsItWasRead(String value) {
    var json = '"' + value + '"';
    assertEquals(json, StrictJson.write(StrictJson.read(json, PartialDate.class)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "08",
        "20080",
        "1899",
        "2200",
        "2008-",
        "2008-2",
        "2008-00",
        "2008-13",
        "2008-02-30",
        "2007-02-29",
        "2008-02-1",
        "2008/02",
        " 2008",
        "2008\n",
        "２００８",
        "2008-02-29T00:00:00Z"
      })
  void whatIsNoDateIsRefused(String value) {
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(value));
  }

  @Test
  void aYearAsANumberIsRefused() {
    assertRefused("2008", PartialDate.class);
  }
}
