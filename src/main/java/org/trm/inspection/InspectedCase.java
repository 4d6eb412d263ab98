package org.trm.inspection;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;

/** A case that an order covers, and which of the sections it names are there. */
@Schema(description = "A case that the order covers, and which of the sections it names are there")
public record InspectedCase(CaseId caseId, Instant recordedAt, List<DataCategory> sections) {
  public InspectedCase {
    sections = List.copyOf(sections);
  }
}
