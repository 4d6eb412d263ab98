package org.trm.safeguard;

import static org.trm.safeguard.Conversation.Assent.DISSENTED;
import static org.trm.safeguard.Conversation.Assent.NOT_HEARD;
import static org.trm.safeguard.Conversation.Capacity.CHILD;
import static org.trm.safeguard.Conversation.Capacity.DECIDES;
import static org.trm.safeguard.Conversation.Capacity.LACKING;
import static org.trm.safeguard.Conversation.Speaker.GUARDIAN;
import static org.trm.safeguard.Conversation.Speaker.PARENT;
import static org.trm.safeguard.Conversation.Speaker.PERSON;
import static org.trm.safeguard.Reason.CONSENT_AGAINST_CHILD;
import static org.trm.safeguard.Reason.CONSENT_INTERPRETER_NOT_INDEPENDENT;
import static org.trm.safeguard.Reason.CONSENT_LAPSED_AT_MAJORITY;
import static org.trm.safeguard.Reason.CONSENT_NOT_BY_PERSON;
import static org.trm.safeguard.Reason.CONSENT_NOT_UNDERSTOOD;
import static org.trm.safeguard.Reason.CONSENT_WITHOUT_ASSENT;
import static org.trm.safeguard.Reason.CONSENT_WITHOUT_CAPACITY;
import static org.trm.safeguard.Reason.CONSENT_WITHOUT_GUARDIAN;

import java.util.EnumSet;
import java.util.Set;
import org.trm.safeguard.Conversation.Speaker;
import org.trm.shared.AgeStatus;

/**
 * Whether a yes counts: who may say it, for whom, and whether it was understood (CETS 197 art.
 * 10(4)(a), 12(7); CRC art. 12).
 *
 * <p>For a child, presumed or confirmed, somebody with the right to must agree, and the child is
 * heard beside them. What was agreed to for a child lapses when the person comes of age.
 */
record Agreement(AgeStatus age) {

  /** Who speaks for a person because the person is a child, and for no adult. */
  private static final Set<Speaker> FOR_CHILDREN = EnumSet.of(PARENT, GUARDIAN);

  /** Everything against a yes that was said in this conversation. */
  Set<Reason> against(Conversation how) {
    var reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(age.isChild() ? ofChild(how) : ofAdult(how));
    addIf(!how.understood(), CONSENT_NOT_UNDERSTOOD, reasons);
    addIf(how.interpreterTied(), CONSENT_INTERPRETER_NOT_INDEPENDENT, reasons);
    return reasons;
  }

  private static Set<Reason> ofChild(Conversation how) {
    var reasons = EnumSet.noneOf(Reason.class);
    addIf(how.by() == PERSON, CONSENT_WITHOUT_GUARDIAN, reasons);
    addIf(how.assent() == NOT_HEARD, CONSENT_WITHOUT_ASSENT, reasons);
    addIf(how.assent() == DISSENTED, CONSENT_AGAINST_CHILD, reasons);
    return reasons;
  }

  private static Set<Reason> ofAdult(Conversation how) {
    var reasons = EnumSet.noneOf(Reason.class);
    addIf(how.by() == PERSON && how.capacity() == LACKING, CONSENT_WITHOUT_CAPACITY, reasons);
    addIf(how.capacity() == CHILD, CONSENT_LAPSED_AT_MAJORITY, reasons);
    addIf(
        FOR_CHILDREN.contains(how.by()) && how.capacity() == DECIDES,
        CONSENT_NOT_BY_PERSON,
        reasons);
    return reasons;
  }

  private static void addIf(boolean holds, Reason reason, Set<Reason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
