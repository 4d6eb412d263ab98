package org.trm.circle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.identity.NamedHuman;
import org.trm.shared.OrganisationId;

/**
 * Somebody to be shut out of a case: a person or a whole organisation.
 *
 * @param person a person, whoever they work for
 * @param organisation everybody of an organisation
 */
@Schema(description = "Somebody to be shut out of a case: one person, or one whole organisation")
public record NewExclusion(
    @Nullable @Valid NamedHuman person,
    @Nullable OrganisationId organisation,
    @NotNull ShutOutReason reason) {

  boolean namesOne() {
    return (person == null) != (organisation == null);
  }

  /** As the rows have it. */
  String who() {
    if (person != null) {
      return person.key();
    }
    return organisation == null ? "" : organisation.value();
  }

  @Override
  public String toString() {
    return "NewExclusion";
  }
}
