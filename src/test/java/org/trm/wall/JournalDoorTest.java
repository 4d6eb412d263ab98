package org.trm.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.actor.Stored;

/** The one way into the journals takes whole entries of the caller's own country, and no others. */
@QuarkusTest
class JournalDoorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'RS' | sha256('') | sha256('') | 00000
          'SI' | sha256('') | sha256('') | 42501
          'rs' | sha256('') | sha256('') | 42501
          null | sha256('') | sha256('') | 42501
          'RS' | '\\xff'    | sha256('') | 42501
          'RS' | sha256('') | '\\xff'    | 42501
          'RS' | sha256('') | null       | 42501
          'RS' | null       | sha256('') | 42501\
          """,
      quoteCharacter = '"')
  void onlyAWholeEntryOfOnesOwnCountryGoesIn(
      String country, String commitment, String salt, String answer) {
    var row = row(country, commitment, salt);
    assertEquals(answer, appending(row));
    assertEquals(answer, appending(row + ", " + whole("'SI'")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'SI'    | sha256('') | sha256('') | 00000
          'si'    | sha256('') | sha256('') | 42501
          'SI,HR' | sha256('') | sha256('') | 42501
          null    | sha256('') | sha256('') | 42501
          'SI'    | '\\xff'    | sha256('') | 42501
          'SI'    | sha256('') | '\\xff'    | 42501
          'SI'    | sha256('') | null       | 42501
          'SI'    | null       | sha256('') | 42501\
          """,
      quoteCharacter = '"')
  void andTheCounterpartsOnlyBesideIt(
      String country, String commitment, String salt, String answer) {
    var row = row(country, commitment, salt);
    assertEquals(answer, appending(whole("'RS'") + ", " + row));
    assertEquals("42501", appending(whole("'HR'") + ", " + row));
  }

  private static String whole(String country) {
    return row(country, "sha256('')", "sha256('')");
  }

  private static String row(String country, String commitment, String salt) {
    return "%s, %s, '', '', %s".formatted(country, commitment, salt);
  }

  private static String appending(String rows) {
    var append = "select journal_append(gen_random_uuid(), now(), null, null, " + rows + ")";
    return Stored.refusal(append, "RS", "rs-shelter");
  }
}
