package org.trm.bestinterest;

import io.restassured.response.Response;
import java.util.EnumMap;
import java.util.Map;
import org.trm.actor.Actor;

/** Evidence that lets a child go from Serbia to the Slovenian shelter, one body for each kind. */
public final class Papers {

  /** What a child said, which must come to light nowhere. */
  public static final String NOTE = "Jovana Canary wants to live near her aunt.";

  private static final String PANEL =
      """
      {"country": "SI", "inBestInterests": true, "dissent": "NONE", "panel": [
        {"member": "P-1", "discipline": "CHILD_PROTECTION", "role": "CHAIR", "ownsTheCase": false},
        {"member": "P-2", "discipline": "PSYCHOLOGY", "role": "MEMBER", "ownsTheCase": false},
        {"member": "P-3", "discipline": "LAW", "role": "MEMBER", "ownsTheCase": false}]}\
      """;

  private static final Map<EvidenceKind, String> CONTENTS = new EnumMap<>(EvidenceKind.class);

  static {
    put(EvidenceKind.AGE_ASSESSMENT, "{'finding': 'CHILD', 'method': 'DOCUMENTS'}");
    put(
        EvidenceKind.GUARDIANSHIP,
        "{'guardian': 'G-17', 'form': 'LEGAL_GUARDIAN', 'appointedBy': 'rs-child-protection',"
            + " 'office': 'APPOINTED', 'conflicts': []}");
    put(EvidenceKind.PARENTAL_LINK, "{'present': true, 'proof': 'DOCUMENTS', 'suspected': false}");
    put(
        EvidenceKind.IDENTITY_STEPS,
        "{'identity': 'ESTABLISHED', 'nationality': 'NOT_SAFE_TO_ASK'}");
    put(
        EvidenceKind.PLACEMENT_RISK,
        "{'country': 'SI', 'placement': 'si-shelter', 'author': 'si-child-protection',"
            + " 'outcome': 'SAFE_WITH_MEASURES'}");
    put(EvidenceKind.FAMILY_TRACING, "{'result': 'NOT_FOUND'}");
    put(EvidenceKind.FAMILY_ASSESSMENT, "{'authority': 'si-child-protection', 'suitable': true}");
    put(
        EvidenceKind.CARE_ARRANGEMENT,
        "{'authority': 'si-child-protection', 'placement': 'si-shelter', 'care': 'INSTITUTION',"
            + " 'convention': 'HAGUE_1996', 'centralAuthorityConsent': 'SI-CA-2026/12'}");
    put(EvidenceKind.DURABLE_SOLUTION, "{'solution': 'INTERIM_ONLY', 'reviewOn': '2027-03-01'}");
    put(
        EvidenceKind.HEARING,
        "{'method': 'CONVERSATION', 'language': 'ro', 'interpreting': 'INDEPENDENT',"
            + " 'weight': 'STRONG'}");
    put(EvidenceKind.HEARING_NOT_POSSIBLE, "{'because': 'INFANT'}");
    put(EvidenceKind.BEST_INTERESTS_ASSESSMENT, "{'country': 'SI', 'inBestInterests': true}");
    CONTENTS.put(EvidenceKind.BEST_INTERESTS_DETERMINATION, PANEL);
    put(EvidenceKind.REOPENING, "{'event': 'NEW_RISK'}");
  }

  private Papers() {}

  /** The codes of one kind, as they are sent and kept. */
  public static String content(EvidenceKind kind) {
    return CONTENTS.getOrDefault(kind, "");
  }

  /** A request body of one kind, with a note. */
  public static String of(EvidenceKind kind) {
    return of(content(kind));
  }

  /** A request body with these codes, and a note. */
  public static String of(String content) {
    return "{\"content\": " + content + ", \"note\": \"" + NOTE + "\"}";
  }

  /** Records evidence of one kind. */
  public static Response records(Actor actor, String theCase, EvidenceKind kind) {
    return records(actor, theCase, kind, content(kind));
  }

  /** Records evidence of one kind with other codes. */
  public static Response records(Actor actor, String theCase, EvidenceKind kind, String content) {
    return actor.posts(theCase + "/best-interests/" + kind, dated(kind, of(content)));
  }

  /** A guardian was in office before anybody was asked to agree. */
  private static String dated(EvidenceKind kind, String body) {
    return kind == EvidenceKind.GUARDIANSHIP
        ? body.replaceFirst("[{]", "{\"occurredAt\": \"2026-02-01T08:00:00Z\", ")
        : body;
  }

  private static void put(EvidenceKind kind, String content) {
    CONTENTS.put(kind, content.replace('\'', '"'));
  }
}
