package org.trm.risk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How high risks were found to be, the latest first. */
@Schema(description = "How high risks were found to be, the latest first")
public record RiskAssessmentList(List<RiskAssessmentView> assessments) {
  public RiskAssessmentList {
    assessments = List.copyOf(assessments);
  }

  @Override
  public String toString() {
    return "RiskAssessmentList";
  }
}
