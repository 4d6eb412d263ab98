package org.trm.circle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.identity.NamedHuman;

/**
 * That a case is sealed.
 *
 * @param members who may know of it besides who seals it
 */
@Schema(description = "That a case is sealed; whoever seals it is in the circle")
public record NewSeal(
    @NotEmpty @Size(max = 50) List<@NotNull @Valid NamedHuman> members,
    @NotNull SealReason reason) {
  public NewSeal {
    members = members == null ? List.of() : List.copyOf(members);
  }

  @Override
  public String toString() {
    return "NewSeal";
  }
}
