package org.trm.support;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why something about support cannot be recorded as it was sent. */
enum SupportReason {
  CHECKLIST_UNKNOWN("Use a version of the checklist that there is.", "CETS 197 art. 10(1)"),
  INDICATOR_UNKNOWN("Name indicators of this version of the checklist.", "CETS 197 art. 10(1)"),
  INDICATOR_DOUBLED("Name each indicator once.", "CETS 197 art. 10(1)"),
  FINDER_MISSING("Say what kind of organisation saw the person.", "CETS 197 art. 10(1)"),
  FINDER_NOT_ASKED("Leave the organisation out: it was none.", "CETS 197 art. 10(1)"),
  NEED_DOUBLED("Name each need once.", "CETS 197 art. 12(1)"),
  REVIEW_NOT_AHEAD("Name a day after the plan on which it is looked at again.", "CETS 197 art. 12"),
  COUNTRY_UNKNOWN("Name the country by its ISO 3166-1 code, or XK.", "ISO 3166-1"),
  STAY_ENDS_BEFORE_IT_BEGAN("Give an end after the day it was given.", "CETS 197 art. 14"),
  CLAIM_IS_OVER("Record a new claim: this one has come to its end.", "CETS 197 art. 15"),
  CLAIM_NOT_AWARDED("First record that it was awarded.", "CETS 197 art. 15"),
  FOLLOWED_UP_ALREADY("Nothing to do: this follow-up is recorded.", "CETS 197 art. 16(5)");

  private final String remedy;
  private final String source;

  SupportReason(String remedy, String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }

  static List<Refusal> refusals(Collection<SupportReason> reasons) {
    return reasons.stream().map(SupportReason::refusal).toList();
  }
}
