package org.trm.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.Versioned;

/**
 * One section of a case, opened.
 *
 * @param category what kind of information it is
 * @param version which writing of the section this is
 * @param content the content, in the form of its category
 */
@Schema(description = "One section of a case, opened")
public record SectionView(
    CaseId caseId,
    DataCategory category,
    long version,
    @Schema(
            type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT,
            description = "The content, in the form of its category")
        JsonNode content,
    Instant occurredAt,
    Instant recordedAt)
    implements Versioned {

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/sections/" + category;
  }

  @Override
  public UUID resource() {
    return caseId.value();
  }

  @Override
  public String toString() {
    return "SectionView " + caseId;
  }
}
