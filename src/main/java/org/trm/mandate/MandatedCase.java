package org.trm.mandate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.casefile.CaseView;
import org.trm.casefile.CaseView.SectionInfo;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;

/**
 * What is there of a case for whoever acts by a mandate.
 *
 * @param mandate the mandate by which it is read
 * @param safeContact whether it is recorded how the person may be reached safely
 * @param sections what may be read, each with its latest version
 */
@Schema(description = "What is there of a case for whoever acts by a mandate")
public record MandatedCase(
    UUID mandate,
    CaseId caseId,
    AgeStatus ageStatus,
    boolean safeContact,
    List<SectionInfo> sections) {
  public MandatedCase {
    sections = List.copyOf(sections);
  }

  static MandatedCase of(UUID mandate, CaseView seen, Set<DataCategory> categories) {
    return new MandatedCase(
        mandate,
        seen.id(),
        seen.facts().ageStatus(),
        seen.safeContact(),
        seen.sections().stream().filter(one -> categories.contains(one.category())).toList());
  }

  @Override
  public String toString() {
    return "MandatedCase " + mandate;
  }
}
