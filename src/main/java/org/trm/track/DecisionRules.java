package org.trm.track;

import static org.trm.track.TrackReason.AUTHORITY_NOT_EMPOWERED;
import static org.trm.track.TrackReason.DECISION_REPLACED;
import static org.trm.track.TrackReason.DISCIPLINES_MISSING;
import static org.trm.track.TrackReason.DISCIPLINES_NOT_ASKED;
import static org.trm.track.TrackReason.SIGNATURE_NOT_ASKED;
import static org.trm.track.TrackReason.SIGNED_ALREADY;
import static org.trm.track.TrackReason.SIGNER_NOT_A_PERSON;
import static org.trm.track.TrackReason.SIGNER_SIGNED_ALREADY;
import static org.trm.track.TrackReason.STEP_BEFORE_THE_LAST;
import static org.trm.track.TrackReason.STEP_NOT_NEXT;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.track.TrackStory.Told;

/** Whether an identification may be decided or signed so (CETS 197 art. 10). */
final class DecisionRules {

  private final TrackStory story;
  private final Moments moments;

  DecisionRules(TrackStory story, Moments moments) {
    this.story = story;
    this.moments = moments;
  }

  /**
   * Everything that speaks against a decision.
   *
   * @param disciplines how many must sign for such an organisation; absent where its country does
   *     not let it decide
   */
  Set<TrackReason> against(IdentificationDecision in, @Nullable Integer disciplines) {
    var reasons = EnumSet.noneOf(TrackReason.class);
    var step = in.level().step();
    addIf(!step.leadsFrom(story.identification()), STEP_NOT_NEXT, reasons);
    addIf(isBeforeTheLast(), STEP_BEFORE_THE_LAST, reasons);
    if (!in.level().takesPower()) {
      addIf(in.takesSeveral(), DISCIPLINES_NOT_ASKED, reasons);
    } else if (disciplines == null) {
      reasons.add(AUTHORITY_NOT_EMPOWERED);
    } else {
      addIf(in.disciplines().size() < disciplines && disciplines > 1, DISCIPLINES_MISSING, reasons);
      addIf(in.disciplines().size() == 1, DISCIPLINES_NOT_ASKED, reasons);
    }
    return reasons;
  }

  /** Everything that speaks against a signature by this human under this decision. */
  Set<TrackReason> against(
      DecisionSignature in, Told<IdentificationDecision> decision, @Nullable String human) {
    var id = decision.line().id();
    var reasons = EnumSet.noneOf(TrackReason.class);
    addIf(human == null, SIGNER_NOT_A_PERSON, reasons);
    addIf(!decision.record().disciplines().contains(in.discipline()), SIGNATURE_NOT_ASKED, reasons);
    addIf(
        story.signatures(id).anyMatch(one -> one.record().discipline() == in.discipline()),
        SIGNED_ALREADY,
        reasons);
    addIf(
        human != null && story.signatures(id).anyMatch(one -> human.equals(one.line().signedBy())),
        SIGNER_SIGNED_ALREADY,
        reasons);
    addIf(story.decisions().anyMatch(one -> isLater(one, decision)), DECISION_REPLACED, reasons);
    return reasons;
  }

  private boolean isLater(Told<IdentificationDecision> one, Told<IdentificationDecision> than) {
    return story.lines().indexOf(one.line()) > story.lines().indexOf(than.line());
  }

  private boolean isBeforeTheLast() {
    return story
        .decisions()
        .filter(story::isInForce)
        .reduce((earlier, later) -> later)
        .filter(last -> moments.occurredAt().isBefore(last.at()))
        .isPresent();
  }

  private static void addIf(boolean holds, TrackReason reason, Set<TrackReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
