package org.trm.casefile;

import java.util.Optional;
import org.trm.problem.Refusal;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.PurposeOfUse;

/** What a feature above may have against reading a section of the caller's own copy. */
public interface ReadingGuard {

  /** Why this category may not be read for this purpose, absent if it may. */
  Optional<Refusal> against(CaseId theCase, DataCategory category, PurposeOfUse purpose);
}
