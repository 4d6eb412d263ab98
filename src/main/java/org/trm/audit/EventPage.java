package org.trm.audit;

import java.util.List;

/**
 * What a system is told at once.
 *
 * @param examinedTo the last position looked at: ask again after it
 * @param events what happened up to there, in order
 */
public record EventPage(long examinedTo, List<FeedEvent> events) {
  public EventPage {
    events = List.copyOf(events);
  }
}
