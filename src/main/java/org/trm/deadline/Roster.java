package org.trm.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.OrganisationId;

/**
 * Who answers for an organisation, and when.
 *
 * @param shifts where two overlap, the first one holds
 */
@Schema(description = "Who answers for an organisation, and when")
public record Roster(@NotNull @Size(max = 200) List<@NotNull @Valid Shift> shifts) {

  static final Roster EMPTY = new Roster(List.of());

  /** Who is on duty at this moment of the country's own clock. */
  Optional<OrganisationId> onDuty(LocalDateTime moment) {
    return shifts.stream().filter(shift -> shift.covers(moment)).findFirst().map(Shift::onDuty);
  }
}
