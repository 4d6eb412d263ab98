package org.trm.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.trm.chronicle.Chronicle;
import org.trm.chronicle.Chronicled;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** What other features may ask about support plans. */
@ApplicationScoped
public class Plans {

  private final Chronicle chronicle;

  Plans(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /**
   * Whether the caller's latest plan of a case has help in it that is still to come or going on.
   */
  @Transactional(TxType.MANDATORY)
  public boolean run(Caller caller, CaseId theCase) {
    return chronicle.own(caller, theCase, SupportRecord.VOCABULARY).stream()
        .map(Chronicled::record)
        .filter(SupportPlan.class::isInstance)
        .map(SupportPlan.class::cast)
        .reduce((_, later) -> later)
        .filter(plan -> plan.supports().stream().anyMatch(one -> one.progress().isUnderWay()))
        .isPresent();
  }
}
