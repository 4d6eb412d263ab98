package org.trm.chronicle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line to be added.
 *
 * @param about the line that this one speaks of, if it speaks of one
 * @param signedBy who signs it, where a signature is what it is
 */
public record Line<T extends Coded>(T record, @Nullable UUID about, @Nullable String signedBy) {

  /** A line that stands for itself. */
  public static <T extends Coded> Line<T> of(T record) {
    return new Line<>(record, null, null);
  }

  /** A line about another. */
  public static <T extends Coded> Line<T> about(UUID other, T record) {
    return new Line<>(record, other, null);
  }

  @Override
  public String toString() {
    return "Line";
  }
}
