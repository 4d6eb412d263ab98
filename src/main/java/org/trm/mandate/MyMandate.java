package org.trm.mandate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/**
 * A mandate that holds now, as told to whoever has it.
 *
 * @param holder the organisation that has the case
 * @param categories what may be read
 */
@Schema(description = "A mandate of yours that holds now")
public record MyMandate(
    UUID id,
    MandateKind kind,
    OrganisationId holder,
    List<DataCategory> categories,
    Instant until) {
  public MyMandate {
    categories = List.copyOf(categories);
  }

  static MyMandate of(Mandate mandate) {
    return new MyMandate(
        mandate.id(),
        mandate.kind(),
        mandate.holder().organisation(),
        mandate.categories().stream().sorted().toList(),
        mandate.until());
  }

  /** All of them. */
  @Schema(description = "The mandates of yours that hold now")
  public record MyMandates(List<MyMandate> mandates) {
    public MyMandates {
      mandates = List.copyOf(mandates);
    }
  }
}
