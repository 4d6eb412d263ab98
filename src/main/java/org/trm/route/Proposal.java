package org.trm.route;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.References;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/**
 * What a holder would like to hand off, to whom and what for.
 *
 * @param type what is asked of the other side
 * @param receivingCountry the country addressed
 * @param receivingOrganisation who is proposed to help the person
 * @param purpose what the information may be used for there
 * @param urgent whether the clocks run in hours
 * @param sections the sections that would travel
 * @param reference the number under which the sender keeps the handoff
 * @param onwardAllowed whether the receiver may hand it to a third country; not unless said
 */
@Schema(description = "What a holder would like to hand off, to whom and what for")
public record Proposal(
    @NotNull HandoffType type,
    @NotNull CountryCode receivingCountry,
    @NotNull OrganisationId receivingOrganisation,
    @NotNull Purpose purpose,
    boolean urgent,
    @NotEmpty @Size(max = 8) List<@NotNull DataCategory> sections,
    @Nullable @Pattern(regexp = References.FORM, message = References.REMEDY) String reference,
    @Nullable Boolean onwardAllowed) {
  public Proposal {
    urgent = urgent || type == HandoffType.EMERGENCY_ALERT; // an alert is never anything else
  }

  /** The sections without repetition; the summary is none. */
  public Set<DataCategory> categories() {
    return sections.stream()
        .filter(DataCategory::isSection)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }
}
