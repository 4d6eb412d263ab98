package org.trm.safeguard;

import static org.trm.bestinterest.EvidenceKind.HEARING;
import static org.trm.safeguard.Reason.INTERPRETER_NOT_INDEPENDENT;

/** Line 3: what the child says. */
final class VoiceLines {

  private VoiceLines() {}

  /**
   * Line 3: the child was heard, through nobody who has a stake in the answer, or it is on record
   * why that cannot be (CRC art. 12; Hague Convention 1996 art. 23(2)(b)).
   */
  static void hearing(ChildFile file) {
    var hearing = file.child().hearing();
    file.holds(HEARING, hearing == null ? null : hearing.proof(), file.policy().assessment());
    file.refuseIf(
        hearing != null && !hearing.interpreterIndependent(), INTERPRETER_NOT_INDEPENDENT, HEARING);
  }
}
