package org.trm.safeguard;

import static org.trm.safeguard.Conversation.Speaker.GUARDIAN;
import static org.trm.safeguard.Conversation.Speaker.PARENT;
import static org.trm.safeguard.Reason.CONSENT_AGAINST_CHILD;
import static org.trm.safeguard.Reason.CONSENT_EXPIRED;
import static org.trm.safeguard.Reason.CONSENT_OF_FORMER_GUARDIAN;
import static org.trm.safeguard.Reason.CONSENT_WITHOUT_GUARDIAN;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/**
 * Line 10, which the consents carry so that nobody asks a child the same thing twice: where a child
 * moves, a yes is the guardian's who is in office, or a parent's beyond doubt; it is no older than
 * an assessment may be; and a child who said no was heard by a panel that decided anew, knowing of
 * it (CRC art. 12; CETS 197 art. 12(7)).
 */
final class AssentLine {

  private AssentLine() {}

  /** Everything against a yes that the person, or somebody for them, has said. */
  static Set<Reason> against(ConsentFact yes, Facts facts) {
    var reasons = EnumSet.noneOf(Reason.class);
    reasons.addAll(new Agreement(facts.person().age()).against(yes.how()));
    if (facts.person().age().isChild() && facts.request().type().movesCustody()) {
      addAgainstMove(yes, facts, reasons);
    }
    return reasons;
  }

  private static void addAgainstMove(ConsentFact yes, Facts facts, Set<Reason> reasons) {
    if (!speaksForTheChild(yes, facts)) {
      reasons.add(CONSENT_WITHOUT_GUARDIAN);
    }
    if (isOfFormerGuardian(yes, facts)) {
      reasons.add(CONSENT_OF_FORMER_GUARDIAN);
    }
    if (isTooOld(yes, facts)) {
      reasons.add(CONSENT_EXPIRED);
    }
    if (isDecidedSince(yes, facts)) {
      reasons.remove(CONSENT_AGAINST_CHILD);
    }
  }

  private static boolean speaksForTheChild(ConsentFact yes, Facts facts) {
    var by = yes.how().by();
    return by == GUARDIAN || (by == PARENT && ParentLine.isBeyondDoubt(facts));
  }

  private static boolean isOfFormerGuardian(ConsentFact yes, Facts facts) {
    var guardian = facts.person().child().status().guardian();
    return yes.how().by() == GUARDIAN
        && guardian != null
        && yes.validity().from().isBefore(guardian.since());
  }

  private static boolean isTooOld(ConsentFact yes, Facts facts) {
    var longest = facts.sender().law().policy().child().assessment();
    var end = yes.validity().from().atZone(ZoneOffset.UTC).plus(longest).toInstant();
    return !end.isAfter(facts.now());
  }

  private static boolean isDecidedSince(ConsentFact yes, Facts facts) {
    var decision = DecisionLines.determination(facts);
    if (decision == null || decision.proof().reopened()) {
      return false;
    }
    var until = decision.proof().until();
    return decision.proof().from().isAfter(yes.validity().from())
        && (until == null || until.isAfter(facts.now()));
  }
}
