package org.trm.bestinterest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.section.LongText;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * One piece of evidence.
 *
 * @param content the codes, in the form of their kind
 * @param hasNote whether something was said in own words as well
 * @param note what was said, for the holder and in the single reading alone
 * @param recordedBy who recorded it, by opaque identifiers
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One piece of evidence")
public record EvidenceView(
    UUID id,
    CaseId caseId,
    EvidenceKind kind,
    ChildLine line,
    @Schema(type = SchemaType.OBJECT, description = "The codes, in the form of their kind")
        JsonNode content,
    boolean hasNote,
    @Nullable LongText note,
    Author recordedBy,
    Instant occurredAt,
    Instant recordedAt,
    @Nullable Instant validUntil)
    implements Versioned {

  /** Who recorded evidence. */
  @Schema(name = "EvidenceAuthor", description = "Who recorded evidence")
  public record Author(OrganisationId organisation, String actor) {}

  /** Evidence is never changed. */
  @Override
  public long version() {
    return 1;
  }

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/best-interests/" + kind + "/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "EvidenceView " + id;
  }
}
