package org.trm.handoff;

import java.util.Set;
import org.trm.casefile.HeldCase;
import org.trm.identity.Caller;
import org.trm.transition.Party;

/** A handoff and its case, both locked until the transaction ends. */
record LockedHandoff(HandoffEntity handoff, HeldCase theCase) {

  Set<Party> partiesOf(Caller caller) {
    return PartiesOf.speaking(handoff, caller);
  }
}
