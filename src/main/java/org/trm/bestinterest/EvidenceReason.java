package org.trm.bestinterest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why evidence cannot be recorded as it was sent. */
enum EvidenceReason {
  EVIDENCE_ENDS_TOO_EARLY(
      "Let it hold until a moment after it was found.", "CRC General Comment 14"),
  EVIDENCE_ENDS_TOO_LATE(
      "Let it hold no longer than your country's policy says.", "CRC General Comment 14"),
  MAJORITY_DAY_CONTRADICTS(
      "Give an eighteenth birthday that fits what was found, or none.", "CETS 197 art. 10(3)"),
  AUTHORITY_NOT_COMPETENT(
      "Name a court, or a child, social or central authority that is in the directory.",
      "CETS 197 art. 10(4)"),
  AUTHORITY_NOT_YOURS("Record what your own authority found.", "CETS 197 art. 16(7)"),
  AUTHOR_UNKNOWN("Name an organisation that is in the directory.", "CETS 197 art. 16(7)"),
  PLACEMENT_ELSEWHERE(
      "Name an organisation that is in the directory, in the country meant.",
      "CETS 197 art. 16(7)"),
  MEMBER_DOUBLED("Name each member of the panel once.", "CRC General Comment 14"),
  REVIEW_DAY_MISSING(
      "Say on which day the interim solution is looked at again.", "CRC General Comment 6, 79");

  private final String remedy;
  private final String source;

  EvidenceReason(String remedy, String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }

  static List<Refusal> refusals(Collection<EvidenceReason> reasons) {
    return reasons.stream().map(EvidenceReason::refusal).toList();
  }
}
