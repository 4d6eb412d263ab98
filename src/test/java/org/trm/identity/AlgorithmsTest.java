package org.trm.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;

/** The service starts only with algorithms that are worth a signature. */
@Asvs("9.1.2")
class AlgorithmsTest {

  @ParameterizedTest
  @ValueSource(strings = {"HS256", "HS512", "none", "None", "RS256", "ps256", "", "dir"})
  void itDoesNotStartWithAnyOther(String name) {
    var names = List.of("PS256", name);
    var refusal =
        assertThrows(
            IllegalStateException.class,
            () -> new Issuers(Map::of, "trm-api", names, true).toString());
    assertTrue(
        String.valueOf(refusal.getMessage()).startsWith("trm.tokens.algorithms may name these"));
  }

  @Test
  void itDoesNotStartWithNone() {
    List<String> nothing = List.of();
    assertThrows(IllegalStateException.class, () -> Algorithms.named(nothing));
  }

  @Test
  void onlyWhatIsNamedIsTaken() {
    var algorithms = Algorithms.named(List.of("ES256", " ES384"));
    assertTrue(algorithms.find("ES256").isPresent());
    assertTrue(algorithms.find("ES384").isPresent());
    for (var other : List.of("PS256", "es256", "none", "HS256", "")) {
      assertFalse(algorithms.find(other).isPresent(), other);
    }
    assertEquals(2, algorithms.allowed().size());
  }
}
