package org.trm.emergency;

import static org.trm.emergency.EmergencyRefusal.EMERGENCY_OPEN;
import static org.trm.emergency.EmergencyRefusal.HUMAN_NEEDED;
import static org.trm.emergency.EmergencyRefusal.NOT_CHILD_PROTECTION;
import static org.trm.emergency.EmergencyRefusal.READABLE_ALREADY;
import static org.trm.emergency.EmergencyRefusal.REALM_NOT_ASKED;
import static org.trm.emergency.EmergencyRefusal.TOO_MANY_EMERGENCIES;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.trm.identity.Caller;

/** Whether somebody who has to do with a case may open it in an emergency. */
final class EmergencyRules {

  /** How long a case is open. */
  static final Duration LASTS = Duration.ofMinutes(60);

  /** In which time openings are counted, and how many there may be of one human. */
  static final Duration COUNTED = Duration.ofHours(24);

  static final int MOST = 3;

  private EmergencyRules() {}

  /**
   * What this human opened before.
   *
   * @param lately how many cases in the time that counts
   * @param thisOne whether this case is open to them now
   */
  record Before(int lately, boolean thisOne) {}

  static Set<EmergencyRefusal> against(Caller caller, Relation relation, Before before) {
    var reasons = EnumSet.noneOf(EmergencyRefusal.class);
    addIf(caller.agent().human() == null, HUMAN_NEEDED, reasons);
    addIf(!caller.isConfirmed(), REALM_NOT_ASKED, reasons);
    addIf(!relation.isFor(caller), NOT_CHILD_PROTECTION, reasons);
    addIf(relation.readsAnyway(caller), READABLE_ALREADY, reasons);
    addIf(before.thisOne(), EMERGENCY_OPEN, reasons);
    addIf(before.lately() >= MOST, TOO_MANY_EMERGENCIES, reasons);
    return reasons;
  }

  private static void addIf(boolean holds, EmergencyRefusal reason, Set<EmergencyRefusal> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
