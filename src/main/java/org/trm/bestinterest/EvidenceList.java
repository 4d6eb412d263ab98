package org.trm.bestinterest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All evidence of one kind, the latest first. */
@Schema(description = "All evidence of one kind, the latest first")
public record EvidenceList(List<EvidenceView> evidence) {
  public EvidenceList {
    evidence = List.copyOf(evidence);
  }

  @Override
  public String toString() {
    return "EvidenceList";
  }
}
