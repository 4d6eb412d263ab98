package org.trm.instrument;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Who agreed.
 *
 * @param countries countries as such; which of their organisations that covers, the kind tells
 * @param organisations organisations by name
 */
@Schema(description = "Who agreed: countries as such, and organisations by name")
public record InstrumentParties(
    @NotNull @Size(max = 20) List<@NotNull CountryCode> countries,
    @NotNull @Size(max = 200) List<@NotNull OrganisationId> organisations) {
  public InstrumentParties {
    countries = countries.stream().sorted().distinct().toList();
    organisations = organisations.stream().sorted().distinct().toList();
  }
}
