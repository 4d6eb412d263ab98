package org.trm.support;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One version of a screening checklist; a screening names the version that it used.
 *
 * @param indicators in the order in which to look at them
 */
@Schema(description = "One version of a screening checklist")
public record ChecklistView(
    ScreeningChecklist checklist, int version, List<IndicatorView> indicators) {
  public ChecklistView {
    indicators = List.copyOf(indicators);
  }

  /** One indicator, in plain words. */
  @Schema(description = "One indicator, in plain words")
  public record IndicatorView(IndicatorCode code, String question) {}
}
