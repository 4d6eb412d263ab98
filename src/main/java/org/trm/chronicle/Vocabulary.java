package org.trm.chronicle;

import java.util.Map;

/**
 * The kinds of line that one feature knows, each by the code under which it is stored.
 *
 * @param kinds the code and the record that it stands for
 */
public record Vocabulary<T extends Coded>(Map<String, Class<? extends T>> kinds) {
  public Vocabulary {
    kinds = Map.copyOf(kinds);
  }

  /** The code of this record. */
  String codeOf(T record) {
    return kinds.entrySet().stream()
        .filter(kind -> kind.getValue().isInstance(record))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** The record that a code stands for; a code that is not known is nobody's to guess. */
  Class<? extends T> typeOf(String code) {
    var type = kinds.get(code);
    if (type == null) {
      throw new IllegalStateException("a line of an unknown kind");
    }
    return type;
  }
}
