package org.trm.consent;

import static org.trm.consent.ConsentReason.ASSENT_OF_A_CHILD;
import static org.trm.consent.ConsentReason.CAPACITY_LACKING;
import static org.trm.consent.ConsentReason.GRANT_DOUBLED;
import static org.trm.consent.ConsentReason.INTERPRETER_NOT_INDEPENDENT;
import static org.trm.consent.ConsentReason.PERSON_DECIDES;
import static org.trm.consent.ConsentReason.VALIDITY_NOT_AFTER_GIVING;
import static org.trm.consent.ConsentReason.VALIDITY_TOO_LONG;
import static org.trm.consent.ConsentReason.WITNESS_MISSING;
import static org.trm.consent.ConsentSession.ConsentMethod.ORAL_WITH_WITNESS;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.trm.consent.ConsentSession.Capacity;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.NewConsent.ConsentWord;
import org.trm.consent.NewConsent.NewGrant;

/**
 * What a conversation must fulfil so that agreement counts. A refusal always counts, however it was
 * said.
 */
final class ConsentRules {

  private static final Duration LONGEST = Duration.ofDays(5 * 366);

  private ConsentRules() {}

  /** Every reason why this cannot be recorded. */
  static Set<ConsentReason> against(NewConsent in, Instant occurredAt) {
    var reasons = EnumSet.noneOf(ConsentReason.class);
    if (!in.items(ConsentWord.GIVEN).isEmpty()) {
      reasons.addAll(against(in.session()));
    }
    addIf(
        in.grants().stream().map(NewGrant::item).distinct().count() < in.grants().size(),
        GRANT_DOUBLED,
        reasons);
    addIf(mistakesAssent(in.session()), ASSENT_OF_A_CHILD, reasons);
    addIf(!in.validUntil().isAfter(occurredAt), VALIDITY_NOT_AFTER_GIVING, reasons);
    addIf(in.validUntil().isAfter(occurredAt.plus(LONGEST)), VALIDITY_TOO_LONG, reasons);
    return reasons;
  }

  private static Set<ConsentReason> against(ConsentSession session) {
    var reasons = EnumSet.noneOf(ConsentReason.class);
    var oral = session.method() == ORAL_WITH_WITNESS;
    var interpreter = session.interpreter();
    var alone = session.capacity().decidesAlone();
    addIf(oral && session.witness() == null, WITNESS_MISSING, reasons);
    addIf(
        oral && interpreter != null && !interpreter.independent(),
        INTERPRETER_NOT_INDEPENDENT,
        reasons);
    switch (session.givenBy()) {
      case PERSON -> addIf(!alone, CAPACITY_LACKING, reasons);
      case PARENT, GUARDIAN -> addIf(alone, PERSON_DECIDES, reasons);
      case LEGAL_REPRESENTATIVE -> {} // may be asked by anybody to speak for them
    }
    return reasons;
  }

  /** A child's own word stands beside somebody else's; alone it is no agreement. */
  private static boolean mistakesAssent(ConsentSession session) {
    return session.assent() != null
        && (session.capacity() != Capacity.CHILD || session.givenBy() == GivenBy.PERSON);
  }

  private static void addIf(boolean holds, ConsentReason reason, Set<ConsentReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
