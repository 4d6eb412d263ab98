package org.trm.handoff;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a handoff, as the journal of the caller's own country has it.
 *
 * @param group the group with which it moves or holds, if it travels in one
 */
@Schema(description = "What happened to a handoff, from the journal of the caller's country")
public record TimelineView(@Nullable UUID group, List<Event> events) {
  public TimelineView {
    events = List.copyOf(events);
  }

  /**
   * One event.
   *
   * @param position its position in the journal, absent while it waits for one
   * @param at when it was recorded
   * @param action what was done
   * @param organisation which organisation did it
   * @param pair the id under which the other country has it too, absent where it has not
   */
  @Schema(name = "TimelineEvent", description = "One event of a handoff")
  public record Event(
      @Nullable Long position,
      String at,
      String action,
      String organisation,
      @Nullable String pair) {}
}
