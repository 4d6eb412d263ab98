package org.trm.risk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which dangers were flagged, the latest first. */
@Schema(description = "Which dangers were flagged, the latest first")
public record DangerFlagList(List<DangerFlagView> flags) {
  public DangerFlagList {
    flags = List.copyOf(flags);
  }

  @Override
  public String toString() {
    return "DangerFlagList";
  }
}
