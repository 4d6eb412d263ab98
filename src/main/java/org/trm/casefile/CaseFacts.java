package org.trm.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.AgeStatus;

/**
 * The coded facts of a case that rules and statistics need; all that ever stands in clear.
 *
 * @param ageStatus whether the person is a child; in doubt, a child
 * @param sex as registered; the gender as the person says stands with the identity, sealed
 * @param citizenshipGroup as statistics group it; the citizenships themselves are sealed
 * @param exploitation the forms of exploitation presumed or found
 */
@Schema(description = "Coded facts of a case that rules and statistics need")
public record CaseFacts(
    @NotNull AgeStatus ageStatus,
    @NotNull Sex sex,
    @NotNull CitizenshipGroup citizenshipGroup,
    @NotNull @Size(max = 13) List<@NotNull ExploitationForm> exploitation) {

  @Override
  public String toString() {
    return "CaseFacts";
  }
}
