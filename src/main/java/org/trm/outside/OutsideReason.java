package org.trm.outside;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why a key of an authority outside cannot be recorded or decided about as it was asked. */
enum OutsideReason {
  KEY_BY_A_SYSTEM("Let a person do this; a system on its own cannot."),
  KEY_NOT_ON_CURVE("Ask the authority for its key again: this is no point on P-256."),
  KEY_OF_A_REALM("Nothing to do: this country has a realm, and its own keys."),
  KEY_KNOWN_ALREADY("Nothing to do: this key was recorded before."),
  KEY_BY_ONE_PERSON("Ask a colleague to hear the fingerprint from the authority, and confirm."),
  FINGERPRINT_DIFFERS(
      "Stop: seal nothing for this key. Ask the authority, by another way, which key is theirs."),
  KEY_DECIDED("Read the key again; it was confirmed or ended before.");

  private static final String SOURCE =
      "Rule of this service: nobody decides alone what cannot be undone";

  private final String remedy;

  OutsideReason(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, SOURCE);
  }

  static List<Refusal> refusals(Collection<OutsideReason> reasons) {
    return reasons.stream().map(OutsideReason::refusal).toList();
  }
}
