package org.trm.bestinterest;

import java.util.Arrays;
import java.util.List;

/** The kinds of evidence, each with its line and the form of its content. */
public enum EvidenceKind {
  AGE_ASSESSMENT(ChildLine.AGE, EvidenceOfStatus.AgeAssessment.class),
  GUARDIANSHIP(ChildLine.GUARDIAN, EvidenceOfStatus.Guardianship.class),
  PARENTAL_LINK(ChildLine.GUARDIAN, EvidenceOfStatus.ParentalLink.class),
  IDENTITY_STEPS(ChildLine.IDENTITY, EvidenceOfStatus.IdentitySteps.class),
  PLACEMENT_RISK(ChildLine.PLACEMENT, EvidenceOfFuture.PlacementRisk.class),
  FAMILY_TRACING(ChildLine.FAMILY, EvidenceOfFuture.FamilyTracing.class),
  FAMILY_ASSESSMENT(ChildLine.FAMILY, EvidenceOfFuture.FamilyAssessment.class),
  CARE_ARRANGEMENT(ChildLine.CARE, EvidenceOfFuture.CareArrangement.class),
  DURABLE_SOLUTION(ChildLine.SOLUTION, EvidenceOfFuture.DurableSolution.class),
  HEARING(ChildLine.HEARING, EvidenceOfVoice.Hearing.class),
  HEARING_NOT_POSSIBLE(ChildLine.HEARING, EvidenceOfVoice.HearingNotPossible.class),
  BEST_INTERESTS_ASSESSMENT(
      ChildLine.BEST_INTERESTS, EvidenceOfDecision.BestInterestsAssessment.class),
  BEST_INTERESTS_DETERMINATION(
      ChildLine.BEST_INTERESTS, EvidenceOfDecision.BestInterestsDetermination.class),
  REOPENING(ChildLine.CURRENCY, EvidenceOfDecision.Reopening.class);

  private final ChildLine line;
  private final Class<? extends Evidence> form;

  EvidenceKind(ChildLine line, Class<? extends Evidence> form) {
    this.line = line;
    this.form = form;
  }

  /** The line that it is evidence for. */
  public ChildLine line() {
    return line;
  }

  /** What is evidence for a line. */
  static List<EvidenceKind> of(ChildLine line) {
    return Arrays.stream(values()).filter(kind -> kind.line == line).toList();
  }

  Class<? extends Evidence> form() {
    return form;
  }

  /** Whether the authorities of the receiving country may record it in a holder's case. */
  boolean isWitnessed() {
    return this == FAMILY_ASSESSMENT || this == PLACEMENT_RISK || this == CARE_ARRANGEMENT;
  }
}
