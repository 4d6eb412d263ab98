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
          'RS'         | sha256('') | sha256('')      | 00000
          'SI'         | sha256('') | sha256('')      | 42501
          'rs'         | sha256('') | sha256('')      | 42501
          null         | sha256('') | sha256('')      | 42501
          'RS','SI'    | sha256('') | sha256('')      | 42501
          'RS','SI,HR' | sha256('') | sha256('')      | 42501
          'RS'         | '\\xff'    | sha256('')      | 23514
          'RS'         | sha256('') | '\\xff'         | 23514
          'RS'         | sha256('') | null            | 23514
          'RS'         | null       | sha256('')      | 23514\
          """,
      quoteCharacter = '"')
  void onlyAWholeEntryOfOnesOwnCountryGoesIn(
      String countries, String commitment, String salt, String answer) {
    var append =
        """
        select journal_append(array[%s], gen_random_uuid(), now(), array[%s], array[''::bytea],
          array[''::bytea], array[%s], null, null)\
        """
            .formatted(typed(countries), bytes(commitment), bytes(salt));
    assertEquals(answer, Stored.refusal(append, "RS", "rs-shelter"));
  }

  private static String typed(String countries) {
    return countries.equals("null") ? "null::text" : countries;
  }

  private static String bytes(String value) {
    return value + "::bytea";
  }
}
