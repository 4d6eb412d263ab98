package org.trm.outside;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What went outside with a handoff, and what came back; each in the order in which it was kept. */
@Schema(description = "What was sealed for outside with a handoff, and which letters came back")
public record OutsideRecord(List<ExportView> exports, List<LetterView> letters) {
  public OutsideRecord {
    exports = List.copyOf(exports);
    letters = List.copyOf(letters);
  }
}
