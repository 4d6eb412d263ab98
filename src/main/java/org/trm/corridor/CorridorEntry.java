package org.trm.corridor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.instrument.Reference;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Who answers for what crosses a corridor.
 *
 * @param controllers who decides why and how data is processed, of both countries
 * @param processors who processes on their behalf, by the number in a register; nobody is an answer
 */
@Schema(description = "Who answers for what crosses a corridor, and how its impact was assessed")
public record CorridorEntry(
    @NotNull @Size(min = 2, max = 50) List<@NotNull OrganisationId> controllers,
    @NotNull @Size(max = 50) List<@NotNull Reference> processors,
    @NotNull @Valid CorridorHost host,
    @NotNull @Valid ImpactAssessment assessment) {
  public CorridorEntry {
    controllers = controllers.stream().sorted().distinct().toList();
    processors = List.copyOf(processors);
  }

  /** Whether both countries answer. */
  boolean isOf(Corridor corridor) {
    return controllers.stream().anyMatch(one -> one.isOf(corridor.from()))
        && controllers.stream().anyMatch(one -> one.isOf(corridor.to()));
  }

  /**
   * Where the data lies.
   *
   * @param register the number under which the host is registered there
   */
  @Schema(description = "Where the data lies, and at whose place")
  public record CorridorHost(@NotNull CountryCode country, @NotNull Reference register) {}

  /**
   * The data protection impact assessment (GDPR art. 35; Convention 108+ art. 10(2)).
   *
   * @param reviewBy the last day on which it may be relied on
   */
  @Schema(description = "The data protection impact assessment")
  public record ImpactAssessment(
      @NotNull Reference reference, @NotNull LocalDate assessedOn, @NotNull LocalDate reviewBy) {

    private static final LocalDate FIRST = LocalDate.parse("1995-01-01");
    private static final LocalDate LAST = LocalDate.parse("2200-01-01");

    public ImpactAssessment {
      if (assessedOn.isBefore(FIRST) || !reviewBy.isAfter(assessedOn) || reviewBy.isAfter(LAST)) {
        throw new IllegalArgumentException("an assessment is made first and reviewed later");
      }
    }
  }
}
