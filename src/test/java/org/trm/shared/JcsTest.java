package org.trm.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JcsTest {

  private static final Path VECTORS = Path.of("../shared/vectors/jcs");

  @Test
  void namesAreSortedByUtf16CodeUnits() {
    var object = Map.of("\ufb33", 1, "\ud83d\ude02", 2, "b", 3, "B", 4, "", 5);
    assertEquals("{\"\":5,\"B\":4,\"b\":3,\"\ud83d\ude02\":2,\"\ufb33\":1}", Jcs.text(object));
  }

  @Test
  void onlyWhatMustBeIsEscaped() {
    assertEquals(
        "\"\\b\\t\\n\\f\\r\\u0000\\u001f\\\"\\\\/<\u007f\u20ac\"",
        Jcs.text("\b\t\n\f\r\u0000\u001f\"\\/<\u007f\u20ac"));
  }

  @Test
  void valuesNestWithoutSpace() {
    var object = Map.of("a", List.of(true, false, 0, -7L, List.of(), Map.of()), "b", "c");
    assertEquals("{\"a\":[true,false,0,-7,[],{}],\"b\":\"c\"}", Jcs.text(object));
  }

  @Test
  void theBytesAreUtf8() {
    assertArrayEquals(new byte[] {'"', (byte) 0xc5, (byte) 0xbe, '"'}, Jcs.write("\u017e"));
  }

  @Test
  void integersStayBelowTwoToThe53() {
    assertEquals("9007199254740991", Jcs.text(9007199254740991L));
    assertEquals("-9007199254740991", Jcs.text(-9007199254740991L));
    assertRefused(9007199254740992L);
    assertRefused(-9007199254740992L);
    assertRefused(Long.MIN_VALUE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "\ude02", "a\ud83d", "\ude02\ud83d", "\ud83d\ud83d\ude02"})
  void anUnpairedSurrogateIsRefused(String text) {
    assertRefused(text);
    assertRefused(Map.of(text, 1));
  }

  @Test
  void whateverIsWrittenInTwoWaysIsRefused() {
    assertRefused(1.5d);
    assertRefused(1.0f);
    assertRefused(BigInteger.ONE);
    assertRefused('c');
    assertRefused(Map.of(1, "a"));
    var withNull = new HashMap<String, Object>();
    withNull.put("a", null);
    assertRefused(withNull);
  }

  @Test
  void aRefusalDoesNotRepeatWhatWasGiven() {
    var refusal = assertThrows(IllegalArgumentException.class, () -> Jcs.text("Canary\ud83d"));
    assertFalse(String.valueOf(refusal.getMessage()).contains("Canary"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"french", "unicode", "weird"})
  void thePublicVectorsComeOutByteForByte(String name) throws IOException {
    assertArrayEquals(read("output", name), Jcs.write(parsed(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"arrays", "structures", "values"})
  void thePublicVectorsWithFractionsOrNullAreRefused(String name) throws IOException {
    assertRefused(parsed(name));
  }

  private static void assertRefused(Object value) {
    assertThrows(IllegalArgumentException.class, () -> Jcs.text(value));
  }

  private static Object parsed(String name) throws IOException {
    return new ObjectMapper().readValue(read("input", name), Object.class);
  }

  private static byte[] read(String folder, String name) throws IOException {
    var file = VECTORS.resolve(folder).resolve(name + ".json");
    assumeTrue(Files.exists(file), "the public vectors are not here");
    return Files.readAllBytes(file);
  }
}
