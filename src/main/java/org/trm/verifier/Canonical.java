package org.trm.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON that is written in its one canonical form (RFC 8785), of strings, booleans, integers
 * below 2^53, lists and objects; any other way of writing the same is refused.
 *
 * <p>So a text can be hashed as it stands, and no byte of it can change unnoticed.
 */
final class Canonical {

  private static final long LIMIT = 1L << 53;
  private static final String ESCAPES = "\"\\btnfr";
  private static final String ESCAPED = "\"\\\b\t\n\f\r";

  private final String text;
  private int at;

  private Canonical(String text) {
    this.text = text;
  }

  /** Some text is not canonical JSON. */
  static final class NotCanonical extends RuntimeException {
    NotCanonical() {
      super("is not canonical JSON");
    }
  }

  /**
   * An object, and the text it was read from.
   *
   * @param members what is in it, by name
   * @param text its canonical text
   */
  record Node(Map<String, Object> members, String text) {}

  /** The object that this text is. */
  static Node read(String text) {
    var reader = new Canonical(text);
    var node = reader.object();
    if (reader.at != text.length()) {
      throw new NotCanonical();
    }
    return node;
  }

  private Object value() {
    return switch (peek()) {
      case '{' -> object();
      case '[' -> list();
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      default -> number();
    };
  }

  private Node object() {
    int start = at;
    var members = new LinkedHashMap<String, Object>();
    expect('{');
    for (var before = ""; peek() != '}'; ) {
      if (!members.isEmpty()) {
        expect(',');
      }
      var name = string();
      if (!members.isEmpty() && name.compareTo(before) <= 0) {
        throw new NotCanonical(); // names ascend by UTF-16 code units, so none comes twice
      }
      expect(':');
      members.put(name, value());
      before = name;
    }
    expect('}');
    return new Node(members, text.substring(start, at));
  }

  private List<Object> list() {
    var items = new ArrayList<>();
    expect('[');
    while (peek() != ']') {
      if (!items.isEmpty()) {
        expect(',');
      }
      items.add(value());
    }
    expect(']');
    return items;
  }

  private String string() {
    expect('"');
    int start = at;
    while (peek() != '"' && peek() != '\\' && peek() >= ' ') {
      at++;
    }
    if (peek() == '"') {
      return text.substring(start, at++);
    }
    var out = new StringBuilder().append(text, start, at);
    while (peek() != '"') {
      char unit = next();
      if (unit < ' ') {
        throw new NotCanonical();
      }
      out.append(unit == '\\' ? escape() : unit);
    }
    at++;
    return out.toString();
  }

  private char escape() {
    char letter = next();
    int simple = ESCAPES.indexOf(letter);
    if (simple >= 0) {
      return ESCAPED.charAt(simple);
    }
    expect('0', letter == 'u');
    expect('0', true);
    int high = "01".indexOf(next());
    int low = "0123456789abcdef".indexOf(next());
    char unit = (char) (16 * high + low);
    if (high < 0 || low < 0 || ESCAPED.indexOf(unit) >= 0) {
      throw new NotCanonical();
    }
    return unit;
  }

  private Long number() {
    int start = at;
    boolean negative = peek() == '-';
    at += negative ? 1 : 0;
    int digits = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    int many = at - digits;
    if (many == 0 || many > 16 || (text.charAt(digits) == '0' && (many > 1 || negative))) {
      throw new NotCanonical();
    }
    long number = Long.parseLong(text.substring(start, at));
    if (number <= -LIMIT || number >= LIMIT) {
      throw new NotCanonical();
    }
    return number;
  }

  private Boolean word(String word, boolean meaning) {
    if (!text.startsWith(word, at)) {
      throw new NotCanonical();
    }
    at += word.length();
    return meaning;
  }

  private void expect(char unit) {
    expect(unit, true);
  }

  private void expect(char unit, boolean also) {
    if (next() != unit || !also) {
      throw new NotCanonical();
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw new NotCanonical();
    }
    return text.charAt(at);
  }

  private char next() {
    char unit = peek();
    at++;
    return unit;
  }
}
