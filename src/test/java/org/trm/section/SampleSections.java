package org.trm.section;

import java.util.Map;
import org.trm.shared.DataCategory;

/** One full section of each category; every text in it that could name somebody is a canary. */
public final class SampleSections {

  static final Map<DataCategory, String> JSON =
      Map.of(
          DataCategory.IDENTITY,
          """
          {"names": [
             {"kind": "OFFICIAL", "asWritten": "Canary Канаринац", "script": "Cyrl",
              "latin": {"full": "Canary Kanarinac", "given": "Canary", "family": "Kanarinac"}},
             {"kind": "CALLED", "asWritten": "Canary", "script": "Latn"}],
           "birth": {"date": "2009-04", "place": {"country": "RS", "place": "Canary"},
              "basis": "STATED"},
           "nationalities": [{"country": "RS", "basis": "DOCUMENTED"}],
           "documents": [{"kind": "PASSPORT", "number": "Canary1", "issuer": "RS",
              "expires": "2027-05-01", "whereabouts": "WITHHELD"}],
           "note": "Canary"}\
          """,
          DataCategory.CONTACT,
          """
          {"safeContact": {
             "channels": [{"kind": "PHONE", "address": "Canary2", "messageMayBeLeft": false}],
             "hours": [{"days": ["MONDAY", "FRIDAY"], "from": "09:00:00", "until": "12:30:00",
                "zone": "Europe/Belgrade"}],
             "codeWord": "Canary3", "mustNeverAnswer": ["Canary4"], "note": "Canary"},
           "languages": [{"language": "sr-Cyrl-RS", "level": "FIRST", "interpreterNeeded": true}],
           "preferredWorker": "WOMAN", "note": "Canary"}\
          """,
          DataCategory.EXPLOITATION,
          """
          {"recruitment": {"methods": ["AtWork", "ThroughOnlineSocialNetworks"],
             "websites": ["4Sale", "TikTok"], "relationship": "Unaquainted",
             "place": {"country": "BA", "place": "Canary"}},
           "conditions": {"control": ["DebtBondage", "UsesChildren"],
             "industries": ["F_Construction"], "sexual": ["Pornography"],
             "websites": ["Telegram"]},
           "background": {"ageWhenTrafficked": 16, "vulnerabilities": ["Poverty"],
             "smuggled": "UNKNOWN", "connectedCrimes": ["CORRUPTION"]},
           "events": [{"type": "Transit", "from": "2025", "until": "2025-06",
             "place": {"place": "Canary"}, "description": "Canary"}],
           "perpetrators": [{"name": "Canary5", "roles": ["Transporter", "Exploiter"],
             "relationship": "Familial", "withinReach": "YES", "details": "Canary"}],
           "note": "Canary"}\
          """,
          DataCategory.HEALTH,
          """
          {"conditions": [{"condition": "Canary6", "since": "2024", "treatment": "Canary",
             "urgent": true}],
           "medicines": [{"name": "Canary7", "dose": "Canary"}],
           "allergies": ["Canary8"],
           "pregnancy": {"pregnant": "YES", "due": "2027-02"},
           "risks": {"selfHarm": "UNKNOWN", "dependence": "NO", "infectious": "NO"},
           "note": "Canary"}\
          """,
          DataCategory.FAMILY,
          """
          {"maritalStatus": "Single", "numberOfChildren": 1,
           "members": [{"relation": "MOTHER", "name": "Canary9", "birthDate": "1980",
             "whereabouts": {"country": "RS", "place": "Canary"},
             "safety": {"mayBeContacted": "NO", "suspected": "YES", "travelsAlong": "NO"}}],
           "note": "Canary"}\
          """,
          DataCategory.LEGAL,
          """
          {"residence": [{"country": "SI", "kind": "REFLECTION_PERIOD", "until": "2027-01-15"}],
           "migration": {"protection": "ASYLUM_SEEKER", "migrantTypes": ["LABOUR"]},
           "representatives": [{"role": "LAWYER", "name": "Canary10", "reachedAt": "Canary"}],
           "proceedings": [{"kind": "CRIMINAL", "country": "RS", "authority": "Canary",
             "reference": "Canary11"}],
           "protection": {"nonPunishment": "RAISED", "protectedWitness": "UNKNOWN"},
           "note": "Canary"}\
          """,
          DataCategory.TRAVEL,
          """
          {"legs": [{"mode": "RAIL", "from": {"country": "RS", "place": "Canary"},
             "to": {"country": "SI", "place": "Canary"}, "departsAt": "2026-12-01T08:30:00Z",
             "carrier": "Canary"}],
           "escort": {"name": "Canary12", "organisation": "Canary", "phone": "Canary"},
           "reception": {"meetingPoint": "Canary13", "metBy": "Canary", "phone": "Canary"},
           "countriesToAvoid": ["HR"], "note": "Canary"}\
          """,
          DataCategory.NEEDS,
          """
          {"needs": [{"kind": "SAFE_ACCOMMODATION", "urgency": "NOW", "detail": "Canary14"}],
           "education": "PrimaryEducation", "considerations": ["Canary15"],
           "note": "Canary"}\
          """);

  private SampleSections() {}

  static SectionContent of(DataCategory category) {
    return StrictJson.read(json(category), SectionContent.typeOf(category));
  }

  /** The section of this category, as it is written. */
  public static String json(DataCategory category) {
    return JSON.getOrDefault(category, "{}");
  }
}
