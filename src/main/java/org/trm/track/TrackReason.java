package org.trm.track;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why something cannot be recorded on a track. */
enum TrackReason {
  STEP_NOT_NEXT("Read the tracks; next tells which steps lead on from here.", Law.TRACKS),
  STEP_BY_DECISION("Record a decision about the identification instead.", "CETS 197 art. 10"),
  STEP_OF_A_PROCEEDING("Take it at the proceeding that it belongs to.", Law.TRACKS),
  STEP_BEFORE_THE_LAST("Give a moment that is not before the track's last step.", Law.TRACKS),
  UNTIL_NOT_ASKED("Leave until out: this step has no end of its own.", Law.TRACKS),
  GROUND_NOT_ASKED("Leave the ground out: this step needs none.", Law.TRACKS),
  GROUNDS_NOT_FOUND("First record that there are reasonable grounds.", "CETS 197 art. 13(1)"),
  REFLECTION_TOO_SHORT("Let it run thirty days at the least.", "CETS 197 art. 13(1)"),
  REFLECTION_STILL_RUNS("Wait until its end, or say that the person chose.", "CETS 197 art. 13(1)"),
  GROUND_OF_END_MISSING("Say whether its time has passed or the person chose.", Law.REFLECTION),
  GROUND_OF_EXCEPTION_MISSING(
      "Only public order, or a claim found to be improper, allows this.", "CETS 197 art. 13(3)"),
  REVIEW_DATE_MISSING("Name a day ahead on which the plan is looked at again.", Law.TRACKS),
  RETURN_NOT_WANTED("Wait until the person declares that they want to go.", "CETS 197 art. 16(2)"),

  AUTHORITY_UNKNOWN("Name the organisation as the directory knows it.", "CETS 197 art. 10(1)"),
  AUTHORITY_NOT_EMPOWERED(
      "Name an organisation that its country lets decide this.", "CETS 197 art. 10(2)"),
  DISCIPLINES_MISSING("Name all disciplines that decide together.", "CETS 197 art. 10(1)"),
  DISCIPLINES_NOT_ASKED("Leave the disciplines out: one decides this.", "CETS 197 art. 10(1)"),
  SIGNATURE_NOT_ASKED("This discipline has no part in the decision.", "CETS 197 art. 10(1)"),
  SIGNED_ALREADY("Nothing to do: this discipline has signed.", "CETS 197 art. 10(1)"),
  SIGNER_SIGNED_ALREADY("Another person must sign for this discipline.", "CETS 197 art. 10(1)"),
  SIGNER_NOT_A_PERSON("A person must sign; a system cannot.", "CETS 197 art. 10(1)"),
  DECISION_REPLACED("Read the decisions; a later one stands instead.", "CETS 197 art. 10(2)"),

  COUNTRY_UNKNOWN("Name the country by its ISO 3166-1 code, or XK.", "ISO 3166-1"),
  DECLARATION_ENDS_TOO_EARLY("Let it count until a moment after it was made.", Law.RETURN),
  DECLARATION_ENDS_TOO_LATE("Let it count half a year at most, then ask again.", Law.RETURN),
  TAKEN_BACK_ALREADY("Nothing to do: the person took it back.", Law.RETURN),
  RIGHTS_NOT_TOLD("First tell the person what they may do.", "CETS 197 art. 15(1)"),
  AUTHORITY_IN_CHARGE("A proceeding is open; tell the authority in charge.", Law.RETURN);

  private static final class Law {
    static final String TRACKS = "CETS 197 art. 12, 13, 15, 16";
    static final String REFLECTION = "CETS 197 art. 13(1)";
    static final String RETURN = "CETS 197 art. 16(2)";
  }

  private final String remedy;
  private final String source;

  TrackReason(String remedy, String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }

  static List<Refusal> refusals(Collection<TrackReason> reasons) {
    return reasons.stream().map(TrackReason::refusal).toList();
  }
}
