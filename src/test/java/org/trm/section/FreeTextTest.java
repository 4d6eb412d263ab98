package org.trm.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.section.StrictJson.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"Ana", "Ана", "آنا", "a", "😂", "O'Brien-Śmith, 3."})
  void whatPeopleWriteIsKept(String text) {
    assertEquals(text, new ShortText(text).value());
    assertEquals(text, new LongText(text).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\u0000", "a\u0007", "\ud83d", "a\ude02", "\ud83da"})
  void whatNobodyWritesIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new ShortText(text));
    assertThrows(IllegalArgumentException.class, () -> new LongText(text));
  }

  @Test
  void onlyALongTextHasLines() {
    assertEquals("a\r\n\tb", new LongText("a\r\n\tb").value());
    assertThrows(IllegalArgumentException.class, () -> new ShortText("a\nb"));
  }

  @Test
  void textHasALimit() {
    assertEquals(200, new ShortText("a".repeat(200)).value().length());
    assertThrows(IllegalArgumentException.class, () -> new ShortText("a".repeat(201)));
    assertEquals(4_000, new LongText("a".repeat(4_000)).value().length());
    assertThrows(IllegalArgumentException.class, () -> new LongText("a".repeat(4_001)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "true", "{}", "[\"a\"]", "\"\\ud83d\""})
  void onlyTextIsText(String json) {
    assertRefused(json, ShortText.class);
    assertRefused(json, LongText.class);
  }
}
