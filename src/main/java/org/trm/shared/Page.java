package org.trm.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list, in a stable order.
 *
 * @param items what is on this page
 * @param next where the next page begins, absent on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page out of what was found.
   *
   * @param found in order, one more than the limit where there are more
   * @param cursor how the next page names the last item of this one
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new Page<>(found, Optional.empty());
    }
    var items = found.subList(0, limit);
    return new Page<>(items, Optional.of(cursor.apply(items.getLast())));
  }
}
