package org.trm.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in the one canonical form that can be hashed (RFC 8785), for strings, booleans,
 * integers below 2^53, lists, and objects of these.
 *
 * <p>Anything else is refused: fractions, {@code null} and unpaired surrogates have forms that two
 * implementations may write differently. No message repeats what was refused.
 */
public final class Jcs {

  private static final long LIMIT = 1L << 53;

  private final StringBuilder out = new StringBuilder();

  private Jcs() {}

  /** The canonical bytes of an object, a list or a value. */
  public static byte[] write(Object value) {
    return text(value).getBytes(UTF_8);
  }

  /** The canonical text of an object, a list or a value. */
  public static String text(Object value) {
    var writer = new Jcs();
    writer.value(value);
    return writer.out.toString();
  }

  private void value(@Nullable Object value) {
    switch (value) {
      case String text -> string(text);
      case Boolean truth -> out.append(truth.booleanValue());
      case Integer number -> out.append(number.intValue());
      case Long number -> number(number);
      case Map<?, ?> object -> object(object);
      case List<?> list -> list(list);
      case null, default ->
          throw new IllegalArgumentException("only strings, booleans, integers, objects and lists");
    }
  }

  private void number(long number) {
    if (number <= -LIMIT || number >= LIMIT) {
      throw new IllegalArgumentException("an integer of 2^53 or more");
    }
    out.append(number);
  }

  private void object(Map<?, ?> object) {
    var sorted = new TreeMap<String, @Nullable Object>(); // String compares by UTF-16 code units
    object.forEach((name, value) -> sorted.put(nameOf(name), value));
    out.append('{');
    for (var members = sorted.entrySet().iterator(); members.hasNext(); comma(members)) {
      var member = members.next();
      string(member.getKey());
      out.append(':');
      value(member.getValue());
    }
    out.append('}');
  }

  private static String nameOf(@Nullable Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("an object's names are strings");
  }

  private void list(List<?> list) {
    out.append('[');
    for (var items = list.iterator(); items.hasNext(); comma(items)) {
      value(items.next());
    }
    out.append(']');
  }

  private void comma(Iterator<?> rest) {
    if (rest.hasNext()) {
      out.append(',');
    }
  }

  private void string(String text) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (Character.isHighSurrogate(unit)
          && at + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(at + 1))) {
        out.append(unit).append(text.charAt(++at));
      } else if (Character.isSurrogate(unit)) {
        throw new IllegalArgumentException("an unpaired surrogate");
      } else {
        escaped(unit);
      }
    }
    out.append('"');
  }

  private void escaped(char unit) {
    switch (unit) {
      case '"', '\\' -> out.append('\\').append(unit);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default -> {
        if (unit < 0x20) {
          out.append("\\u%04x".formatted((int) unit));
        } else {
          out.append(unit);
        }
      }
    }
  }
}
