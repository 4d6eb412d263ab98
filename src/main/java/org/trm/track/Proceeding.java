package org.trm.track;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.web.Happened;

/**
 * A proceeding that concerns the person; what is said in it never stands here.
 *
 * @param toldOfRights whether the person was told, in a language they understand, what they may do
 * @param jointTeam the reference of a joint investigation team, without a name
 * @param occurredAt when it began to concern the person, if that is not now
 */
@Schema(description = "A proceeding that concerns the person")
public record Proceeding(
    @NotNull Kind kind,
    @NotNull CountryCode country,
    boolean toldOfRights,
    @Nullable @Pattern(regexp = "JIT-[A-Z]{2}-[0-9]{4}-[0-9]{1,6}") String jointTeam,
    @Nullable @Happened Instant occurredAt)
    implements TrackRecord {

  /** What it is about. */
  @Schema(name = "ProceedingTrackKind")
  public enum Kind {
    CRIMINAL,
    CIVIL,
    COMPENSATION,
    LABOUR,
    ASYLUM
  }

  @Override
  public String toString() {
    return "Proceeding";
  }
}
