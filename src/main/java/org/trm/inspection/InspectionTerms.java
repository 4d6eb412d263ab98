package org.trm.inspection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.web.Happened;

/**
 * A supervisory authority's order, as the data-protection officer has it before them.
 *
 * @param reference the number under which the authority keeps it; letters and figures only
 * @param cases the cases that it names, empty where it names a period
 * @param recordedFrom the beginning of the period in which cases were recorded, if it names one
 * @param recordedUntil the first moment after that period
 * @param categories what may be read of them
 * @param from since when it holds
 * @param until the first moment at which it no longer does
 */
@Schema(description = "A supervisory authority's order: whose, which cases, what, and until when")
public record InspectionTerms(
    @NotNull OrganisationId authority,
    @NotNull @Valid NamedHuman inspector,
    @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9./-]{2,39}") String reference,
    @NotNull @Size(max = 200) List<@NotNull CaseId> cases,
    @Nullable @Happened Instant recordedFrom,
    @Nullable @Happened Instant recordedUntil,
    @NotNull @Size(min = 1, max = 8) List<@NotNull DataCategory> categories,
    @NotNull Instant from,
    @NotNull Instant until) {

  @Override
  public String toString() {
    return "InspectionTerms";
  }
}
