package org.trm.chronicle;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;

/**
 * One line that stands.
 *
 * @param about the line that this one speaks of, if it speaks of one
 * @param signedBy who signed it, where a signature is what it is
 */
public record Chronicled<T extends Coded>(
    UUID id, @Nullable UUID about, @Nullable String signedBy, T record, Moments moments) {

  @Override
  public String toString() {
    return "Chronicled " + id;
  }
}
