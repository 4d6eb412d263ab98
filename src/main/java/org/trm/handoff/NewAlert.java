package org.trm.handoff;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.References;
import org.trm.route.Proposal;
import org.trm.safeguard.Safeguards;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/**
 * That somebody is in danger, for whom the other country has to act now.
 *
 * @param danger of what it warns
 * @param receivingCountry the country that has to act
 * @param receivingOrganisation who shall act beside the desk; the desk alone unless said
 * @param sections the sections that travel, as far as they are written; all that an alert may carry
 *     unless said
 * @param reference the number under which the sender keeps it
 */
@Schema(description = "That somebody is in danger, for whom the other country has to act now")
public record NewAlert(
    @NotNull Danger danger,
    @NotNull CountryCode receivingCountry,
    @Nullable OrganisationId receivingOrganisation,
    @Nullable @Size(min = 1, max = 4) List<@NotNull DataCategory> sections,
    @Nullable @Pattern(regexp = References.FORM, message = References.REMEDY) String reference) {

  /** The same as a proposal to this organisation. */
  Proposal to(OrganisationId organisation) {
    var type = HandoffType.EMERGENCY_ALERT;
    return new Proposal(
        type,
        receivingCountry,
        organisation,
        Purpose.PROTECTION,
        true,
        sections == null ? Safeguards.template(type).stream().sorted().toList() : sections,
        reference,
        null);
  }
}
