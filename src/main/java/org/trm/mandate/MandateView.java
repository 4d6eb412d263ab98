package org.trm.mandate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.Versioned;

/**
 * A mandate as the holder of the case recorded it.
 *
 * @param ended why it ended before its date; absent where it did not
 * @param approval what a second person has to decide before it opens anything
 */
@Schema(description = "A mandate as the holder of the case recorded it")
public record MandateView(
    UUID id,
    CaseId caseId,
    MandateKind kind,
    NamedHuman person,
    String order,
    List<DataCategory> categories,
    Instant from,
    Instant until,
    Instant recordedAt,
    @Nullable EndOfMandate ended,
    MandateState state,
    @Nullable UUID approval)
    implements Versioned {
  public MandateView {
    categories = List.copyOf(categories);
  }

  /** The mandates of a case, the latest first. */
  @Schema(description = "The mandates of a case, the latest first")
  public record MandateList(List<MandateView> mandates) {
    public MandateList {
      mandates = List.copyOf(mandates);
    }
  }

  /** Recorded is one, ended is two; there is nothing after that. */
  @Override
  public long version() {
    return ended == null ? 1 : 2;
  }

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/mandates/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "MandateView " + id;
  }
}
