package org.trm.consent;

import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.NewInvalidation.Fault;
import org.trm.consent.NewWithdrawal.WithdrawalMethod;

/** How words end: taken back by the person, by another, or found never to have counted. */
sealed interface Ending {

  /** In which state they end. */
  ConsentState as();

  /** Somebody took them back; whoever speaks is believed. */
  record TakenBack(GivenBy saidBy, WithdrawalMethod method) implements Ending {
    @Override
    public ConsentState as() {
      return saidBy == GivenBy.PERSON ? ConsentState.WITHDRAWN : ConsentState.REVOKED;
    }
  }

  /** They never counted. */
  record Invalid(Fault fault) implements Ending {
    @Override
    public ConsentState as() {
      return ConsentState.INVALIDATED;
    }
  }

  static Ending of(NewWithdrawal in) {
    return new TakenBack(in.saidBy(), in.method());
  }
}
