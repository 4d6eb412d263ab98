package org.trm.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.trm.casefile.Cases;
import org.trm.chronicle.Chronicle;
import org.trm.identity.Caller;
import org.trm.problem.Refusal;
import org.trm.shared.CaseId;

/** What other features may ask about where a case stands. */
@ApplicationScoped
public class Lifecycles {

  private final Cases cases;
  private final Chronicle chronicle;

  Lifecycles(Cases cases, Chronicle chronicle) {
    this.cases = cases;
    this.chronicle = chronicle;
  }

  /** Why nothing new can begin with the caller's copy of a case: it is closed. */
  @Transactional(TxType.MANDATORY)
  public Optional<Refusal> againstBeginning(Caller caller, CaseId theCase) {
    var lines = chronicle.own(caller, theCase, LifecycleRecord.VOCABULARY);
    return lines.isEmpty()
        ? Optional.empty()
        : cases
            .standing(caller, theCase)
            .filter(own -> new LifecycleStory(own, lines).stage() == Stage.CLOSED)
            .map(_ -> LifecycleReason.CASE_CLOSED.refusal());
  }
}
