package org.trm.safeguard;

import static org.trm.bestinterest.EvidenceKind.CHILD_ASSENT;
import static org.trm.bestinterest.EvidenceKind.GUARDIAN_CONSENT;
import static org.trm.bestinterest.EvidenceKind.HEARING;
import static org.trm.safeguard.Reason.CHILD_OBJECTS;
import static org.trm.safeguard.Reason.GUARDIAN_REFUSES;
import static org.trm.safeguard.Reason.INTERPRETER_NOT_INDEPENDENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.safeguard.ChildFact.Word;

/** Lines 3 and 10: what the child says, and who speaks for the child. */
final class VoiceLines {

  private VoiceLines() {}

  /**
   * Line 3: the child was heard, through nobody who has a stake in the answer, or it is on record
   * why that cannot be (CRC art. 12; Hague Convention 1996 art. 23(2)(b)).
   */
  static void hearing(ChildFile file) {
    var hearing = file.child().voice().hearing();
    file.holds(HEARING, hearing == null ? null : hearing.proof(), file.policy().assessment());
    file.refuseIf(
        hearing != null && !hearing.interpreterIndependent(), INTERPRETER_NOT_INDEPENDENT, HEARING);
  }

  /**
   * Line 10: the guardian in office agrees and the child does not object; an objection asks for a
   * panel that decides anew, knowing of it (CRC art. 12; CETS 197 art. 12(7)).
   */
  static void assent(ChildFile file) {
    var guardian = latest(file, file.child().voice().guardianSays());
    file.holds(
        GUARDIAN_CONSENT, guardian == null ? null : guardian.proof(), file.policy().assessment());
    file.refuseIf(guardian != null && guardian.no(), GUARDIAN_REFUSES, GUARDIAN_CONSENT);
    var child = latest(file, file.child().voice().childSays());
    file.holds(CHILD_ASSENT, child == null ? null : child.proof(), file.policy().assessment());
    file.refuseIf(
        child != null && child.no() && !isDecidedSince(file, child), CHILD_OBJECTS, CHILD_ASSENT);
  }

  private static boolean isDecidedSince(ChildFile file, Word objection) {
    var decision = DecisionLines.determination(file);
    return decision != null && decision.proof().from().isAfter(objection.proof().from());
  }

  private static @Nullable Word latest(ChildFile file, List<Word> words) {
    return ChildFile.latest(words, word -> word.country().equals(file.there()));
  }
}
