package org.trm.lifecycle;

import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** Whether something that a feature further up looks after is under way about a case. */
public interface UnderWay {

  /** True while the caller's organisation has a part in something that has not ended. */
  boolean is(Caller caller, CaseId theCase);
}
