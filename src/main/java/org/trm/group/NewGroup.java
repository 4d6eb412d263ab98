package org.trm.group;

import static java.util.stream.Collectors.toCollection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Drafts that are to travel together.
 *
 * @param members each with who that person is in the group
 */
@Schema(description = "Drafts that are to travel together")
public record NewGroup(@NotNull @Size(min = 2, max = 20) List<@NotNull @Valid NewMember> members) {

  /** One of them. */
  @Schema(description = "A draft, and who that person is in the group")
  public record NewMember(@NotNull UUID handoff, @NotNull GroupRole role) {}

  Set<UUID> handoffs() {
    return members.stream().map(NewMember::handoff).collect(toCollection(TreeSet::new));
  }
}
