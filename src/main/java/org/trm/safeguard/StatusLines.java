package org.trm.safeguard;

import static org.trm.bestinterest.EvidenceKind.AGE_ASSESSMENT;
import static org.trm.bestinterest.EvidenceKind.GUARDIANSHIP;
import static org.trm.bestinterest.EvidenceKind.IDENTITY_STEPS;
import static org.trm.safeguard.Reason.ADULT_WITHOUT_ASSESSMENT;
import static org.trm.safeguard.Reason.GUARDIAN_INTERIM_ONLY;
import static org.trm.safeguard.Reason.GUARDIAN_IS_CASEWORKER;
import static org.trm.safeguard.Reason.GUARDIAN_SUSPECTED;

/** Lines 1, 2 and 4: who the child is, and who stands for the child. */
final class StatusLines {

  private StatusLines() {}

  /**
   * Line 1: who may be a child is presumed one, and nobody is made an adult without an assessment
   * that found so (CETS 197 art. 10(3)).
   */
  static void age(ChildFile file) {
    file.refuseIf(file.child().status().calledAdult(), ADULT_WITHOUT_ASSESSMENT, AGE_ASSESSMENT);
  }

  /**
   * Line 2: a guardian is in office who is independent of whoever may have harmed the child and of
   * whoever asks for the handoff; or the child is with a parent beyond doubt (CETS 197 art.
   * 10(4)(a); CRC General Comment 6, 33). An interim guardian is enough where it is urgent.
   */
  static void guardian(ChildFile file) {
    if (ParentLine.isBeyondDoubt(file.facts())) {
      return;
    }
    var guardian = file.child().status().guardian();
    if (file.holds(GUARDIANSHIP, guardian == null ? null : guardian.proof()) && guardian != null) {
      file.refuseIf(
          guardian.interim() && !file.scope().isUrgent(), GUARDIAN_INTERIM_ONLY, GUARDIANSHIP);
    }
    if (guardian != null) {
      file.refuseIf(guardian.suspected(), GUARDIAN_SUSPECTED, GUARDIANSHIP);
      file.refuseIf(guardian.caseworker(), GUARDIAN_IS_CASEWORKER, GUARDIANSHIP);
    }
  }

  /** Line 4: steps were taken to establish identity and nationality (CETS 197 art. 10(4)(b)). */
  static void identity(ChildFile file) {
    file.holds(IDENTITY_STEPS, file.child().status().identity());
  }
}
