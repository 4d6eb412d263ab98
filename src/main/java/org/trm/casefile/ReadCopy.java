package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads an organisation's copy for whoever acts in its name for the person; each a transaction. */
@ApplicationScoped
public class ReadCopy {

  private final ReadCase readCase;
  private final ReadSection readSection;

  ReadCopy(ReadCase readCase, ReadSection readSection) {
    this.readCase = readCase;
    this.readSection = readSection;
  }

  /** What is there, not the content. */
  public Outcome<CaseView> look(Caller caller, CaseId theCase) {
    return readCase.read(caller, theCase);
  }

  /** One section, opened for the person's rights. */
  public Outcome<SectionView> open(Caller caller, CaseId theCase, DataCategory category) {
    return readSection.read(caller, theCase, category, PurposeOfUse.RIGHTS);
  }
}
