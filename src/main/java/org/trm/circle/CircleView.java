package org.trm.circle;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;

/**
 * Who is in and who is out of a case.
 *
 * @param seal absent where everybody of the organisation may know of the case
 * @param shutOut who was shut out, or withdrew, whether or not they were let in again
 * @param openings what was proposed to let somebody in
 */
@Schema(description = "Who is in and who is out of a case")
public record CircleView(
    CaseId caseId,
    @Nullable SealView seal,
    List<ExclusionView> shutOut,
    List<OpeningView> openings) {
  public CircleView {
    shutOut = List.copyOf(shutOut);
    openings = List.copyOf(openings);
  }

  @Override
  public String toString() {
    return "CircleView " + caseId;
  }
}
