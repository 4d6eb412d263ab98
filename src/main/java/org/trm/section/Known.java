package org.trm.section;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lists as they were given, and empty ones where nothing was: nothing is known. */
public final class Known {

  private Known() {}

  static <T> List<T> list(@Nullable List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  /** In the order of the codes, so that the same set always reads the same. */
  static <T extends Comparable<? super T>> Set<T> set(@Nullable Set<T> given) {
    return given == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(given));
  }
}
