package org.trm.shared;

import java.util.List;
import java.util.Optional;

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
}
