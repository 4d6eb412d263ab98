package org.trm.problem;

import java.util.Map;

/**
 * The words of one answer: in a language, and in English where nobody has translated them.
 *
 * <p>It remembers whether English had to help, so that the answer can say in which languages it is.
 */
public final class Wording {

  static final String ENGLISH = "en";

  private final String language;
  private final Map<String, String> words;
  private boolean mixed;

  Wording(String language, Map<String, String> words) {
    this.language = language;
    this.words = Map.copyOf(words);
  }

  /** What stands under this key, or the English words. */
  public String of(String key, String english) {
    var word = words.get(key);
    mixed |= word == null && !language.equals(ENGLISH);
    return word == null ? english : word;
  }

  /** What is always said in English. */
  String english(String words) {
    mixed |= !language.equals(ENGLISH);
    return words;
  }

  /** The languages of what was said, as Content-Language names them (RFC 9110, 8.5). */
  String languages() {
    return mixed ? language + ", " + ENGLISH : language;
  }
}
