package org.trm.handoff;

import static org.trm.identity.Duty.CASEWORKER;
import static org.trm.identity.Duty.FOCAL_POINT;
import static org.trm.shared.HandoffType.EMERGENCY_ALERT;
import static org.trm.shared.HandoffType.SERVICE_REFERRAL;

import java.util.EnumSet;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.transition.Party;

/**
 * What a caller is to a handoff: by organisation, and by duty.
 *
 * <p>Desks are spoken for by focal points; where two organisations refer a person to each other
 * without desks, their caseworkers speak. In an emergency whoever is there does.
 */
final class PartiesOf {

  private PartiesOf() {}

  static Set<Party> in(HandoffEntity handoff, Caller caller) {
    var parties = EnumSet.noneOf(Party.class);
    var route = handoff.route();
    boolean alert = handoff.type() == EMERGENCY_ALERT; // waits for nobody with the right title
    boolean works = caller.has(CASEWORKER) || (alert && caller.has(FOCAL_POINT));
    boolean speaks = caller.has(FOCAL_POINT) || (works && (alert || isDirect(handoff)));
    if (works && caller.worksFor(route.holderId())) {
      parties.add(Party.HOLDER);
    }
    if (speaks && caller.worksFor(route.sendingDeskId())) {
      parties.add(Party.SENDING_DESK);
    }
    if (speaks && caller.worksFor(route.receivingDeskId())) {
      parties.add(Party.RECEIVING_DESK);
    }
    var named = handoff.named();
    if (works && named != null && caller.worksFor(named)) {
      parties.add(Party.RECEIVING_ORGANISATION);
    }
    return parties;
  }

  /**
   * What a caller may speak as: beside its own parties, the sending desk speaks for a side outside,
   * whose letters it records. What that side may read is none of the desk's business.
   */
  static Set<Party> speaking(HandoffEntity handoff, Caller caller) {
    var parties = in(handoff, caller);
    if (handoff.route().outside() && parties.contains(Party.SENDING_DESK)) {
      parties.add(Party.RECEIVING_DESK);
      parties.add(Party.RECEIVING_ORGANISATION);
    }
    return parties;
  }

  private static boolean isDirect(HandoffEntity handoff) {
    return handoff.type() == SERVICE_REFERRAL && handoff.route().isDirect();
  }
}
