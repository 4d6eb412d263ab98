package org.trm.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words that stand for personal data, and every form in which they could come to light. */
final class Canaries {

  private static final List<String> WORDS =
      List.of("Canary", "canary", "CANARY", "Kanarinac", "Канаринац");

  /** As text, as bytes written in hexadecimal, and inside anything written in base 64. */
  static final String PATTERN =
      WORDS.stream().flatMap(Canaries::forms).distinct().collect(Collectors.joining("|"));

  private static final Pattern COMPILED = Pattern.compile(PATTERN);

  private Canaries() {}

  static boolean singIn(String text) {
    return COMPILED.matcher(text).find();
  }

  private static Stream<String> forms(String word) {
    var bytes = word.getBytes(UTF_8);
    var plain = Stream.of(word, HexFormat.of().formatHex(bytes));
    return Stream.concat(plain, IntStream.range(0, 3).mapToObj(before -> base64(bytes, before)));
  }

  /** What a word after so many other bytes looks like, without the ends that depend on others. */
  private static String base64(byte[] word, int before) {
    var all = new byte[before + word.length];
    System.arraycopy(word, 0, all, before, word.length);
    var text = Base64.getEncoder().withoutPadding().encodeToString(all);
    int first = (before * 8 + 5) / 6;
    int end = all.length * 8 / 6;
    return text.substring(first, end).replace("+", "[-+]").replace("/", "[/_]");
  }
}
