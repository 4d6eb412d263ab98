package org.trm.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.LinkedHashMap;
import java.util.List;
import org.trm.chronicle.Chronicle;
import org.trm.chronicle.Chronicled;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;

/** What other features may ask about support plans. */
@ApplicationScoped
public class Plans {

  private final Chronicle chronicle;

  Plans(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** What of the caller's own records goes with a case to its next holder. */
  @Transactional(TxType.MANDATORY)
  public CarriedSupport carried(Caller holder, CaseId theCase) {
    var residence = new LinkedHashMap<CountryCode, ResidenceStatus>();
    SupportPlan plan = null;
    for (var line : chronicle.own(holder, theCase, SupportRecord.VOCABULARY)) {
      var day = line.moments().occurredAt();
      if (line.record() instanceof ResidenceStatus status) {
        residence.put(status.country(), status.on(day));
      } else if (line.record() instanceof SupportPlan latest) {
        plan = latest.on(day);
      }
    }
    return new CarriedSupport(List.copyOf(residence.values()), plan);
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
