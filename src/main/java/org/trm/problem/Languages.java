package org.trm.problem;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The languages in which this service can speak to people: English, from the code itself, and one
 * file of translations for each other, which may lack some.
 */
@ApplicationScoped
public class Languages {

  /** Those of the ten countries, and of the first two associated ones. */
  private static final List<String> TRANSLATED =
      List.of("bg", "bs", "cnr", "de", "hr", "it", "mk", "ro", "sl", "sq", "sr", "sr-Latn");

  /** Nobody reads more languages than have room here. */
  private static final int LONGEST = 200;

  private final Map<String, Map<String, String>> words;

  Languages() {
    words = TRANSLATED.stream().collect(toUnmodifiableMap(one -> one, Languages::read));
  }

  /** The words for who sends this Accept-Language (RFC 4647, 3.4); English for all others. */
  Wording understoodBy(@Nullable String acceptLanguage) {
    var language = best(acceptLanguage);
    return new Wording(language, words.getOrDefault(language, Map.of()));
  }

  /** What has been translated, by language and key. */
  public Map<String, Map<String, String>> all() {
    return words;
  }

  private String best(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST) {
      return Wording.ENGLISH;
    }
    var known = new TreeSet<>(words.keySet());
    known.add(Wording.ENGLISH);
    try {
      var found = Locale.lookupTag(LanguageRange.parse(acceptLanguage), known);
      return known.stream()
          .filter(one -> one.equalsIgnoreCase(found))
          .findFirst()
          .orElse(Wording.ENGLISH);
    } catch (IllegalArgumentException e) {
      return Wording.ENGLISH; // no language at all
    }
  }

  private static Map<String, String> read(String language) {
    var file = "/words/" + language + ".properties";
    var properties = new Properties();
    try (var in = requireNonNull(Languages.class.getResourceAsStream(file), file)) {
      properties.load(new InputStreamReader(in, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return properties.stringPropertyNames().stream()
        .collect(toMap(key -> key, properties::getProperty));
  }
}
