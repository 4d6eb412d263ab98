package org.trm.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.deadline.Alarm;
import org.trm.deadline.Escalation;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * A task as it stands.
 *
 * @param whose who owes it
 * @param next what goes off next, and the step at which it stands
 * @param endedAt absent while it is owed
 */
record OpenTask(
    UUID id,
    TaskKind kind,
    CaseId theCase,
    UUID about,
    Whose whose,
    Instant dueAt,
    Step next,
    @Nullable Instant endedAt) {

  /** Who owes it, through whom it speaks, and which other country knows. */
  record Whose(
      OrganisationId organisation,
      CountryCode country,
      OrganisationId desk,
      @Nullable CountryCode across) {}

  /** What goes off next; what went off before it, and whom that told. */
  record Step(int number, Alarm alarm, Alarm.@Nullable Kind gone, @Nullable OrganisationId told) {}

  boolean isOpen() {
    return endedAt == null;
  }

  TaskView view() {
    var gone = next.gone();
    return new TaskView(
        id,
        isOpen() ? 1 : 2,
        kind,
        about,
        whose.organisation(),
        dueAt,
        gone == null ? Escalation.NONE : gone.escalation(),
        next.told(),
        endedAt);
  }
}
