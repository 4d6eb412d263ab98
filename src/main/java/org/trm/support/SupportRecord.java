package org.trm.support;

import java.util.Map;
import org.trm.chronicle.Coded;
import org.trm.chronicle.Place;
import org.trm.chronicle.Vocabulary;
import org.trm.journal.Action;
import org.trm.shared.CaseId;

/** What can be recorded about how a person was found and what helps; no gate reads any of it. */
sealed interface SupportRecord extends Coded
    permits Screening,
        SupportPlan,
        ResidenceStatus,
        CitizenshipFinding,
        CompensationClaim,
        ClaimOutcome,
        NonPunishmentFinding,
        FollowUp {

  Vocabulary<SupportRecord> VOCABULARY =
      new Vocabulary<>(
          Map.of(
              "SCREENING", Screening.class,
              "SUPPORT_PLAN", SupportPlan.class,
              "RESIDENCE", ResidenceStatus.class,
              "CITIZENSHIP", CitizenshipFinding.class,
              "CLAIM", CompensationClaim.class,
              "CLAIM_OUTCOME", ClaimOutcome.class,
              "NON_PUNISHMENT", NonPunishmentFinding.class,
              "FOLLOW_UP", FollowUp.class));

  static Place<SupportRecord> place(CaseId theCase, Action action) {
    return new Place<>(theCase, "support", VOCABULARY, action);
  }
}
