package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.identity.Caller;
import org.trm.lifecycle.UnderWay;
import org.trm.shared.CaseId;

/** Keeps a case from being closed while the caller's organisation is a party to an open handoff. */
@ApplicationScoped
class OpenHandoffs implements UnderWay {

  private final HandoffRepository handoffs;

  OpenHandoffs(HandoffRepository handoffs) {
    this.handoffs = handoffs;
  }

  /** The database shows those to which the organisation is a party. */
  @Override
  public boolean is(Caller caller, CaseId theCase) {
    return handoffs.hasOpen(theCase);
  }
}
