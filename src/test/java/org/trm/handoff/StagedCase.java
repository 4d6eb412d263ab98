package org.trm.handoff;

import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.contract.ContractOperation;
import org.trm.section.SampleSections;
import org.trm.shared.DataCategory;

/**
 * A case of the Serbian shelter with something of every kind in it, and a transfer to the Slovenian
 * shelter that has come this far.
 *
 * @param ids what there is, by the names that the contract's paths have for it
 */
public record StagedCase(Map<String, String> ids) {

  /** What travels of it. */
  public static final List<String> SENT = List.of("NEEDS", "HEALTH");

  private static final String STEPPED = "\"occurredAt\": \"2026-03-04T11:00:00Z\"}";

  public StagedCase {
    ids = Map.copyOf(ids);
  }

  public StagedCase and(String name, String value) {
    return and(Map.of(name, value));
  }

  public StagedCase and(Map<String, String> beside) {
    var more = new TreeMap<>(ids);
    more.putAll(beside);
    return new StagedCase(more);
  }

  public static StagedCase drafted() {
    var theCase = SampleCase.ready();
    var drafted = made(theCase.drafts(Words.drafting("CASE_TRANSFER", "NEEDS")), 201);
    return new StagedCase(
        Map.of("case", idOf(theCase.path()), "handoff", Body.text(drafted, "/id")));
  }

  /** Does this while these handoffs come before whatever else is due to anybody. */
  public static void dueFirst(Collection<String> handoffs, Runnable work) {
    var these = " where id in ('" + String.join("', '", handoffs) + "')";
    Rows.change(
        "update handoff set due_at = coalesce(due_at, '2033-01-01') - interval '7 years'" + these);
    try {
      work.run();
    } finally {
      Rows.change(
          "update handoff set due_at = nullif(due_at + interval '7 years', '2033-01-01')" + these);
    }
  }

  /** The number under which the holder keeps the case; so many cases have been made before. */
  public static String number(int before) {
    return "RS-71%03d/7".formatted(before);
  }

  /** The word that stands in every text of a section of this category. */
  public static String canary(String category) {
    return "Canary" + category.charAt(0) + category.substring(1).toLowerCase(Locale.ROOT);
  }

  /** The transfer has come to where this stage, or this stage's handoff, stands. */
  public static StagedCase at(String stage, int before) {
    var ids = new TreeMap<String, String>();
    var theCase = full(ids, before);
    var proposal =
        Words.drafting("CASE_TRANSFER", SENT.toArray(String[]::new))
            .replaceFirst("[{]", "{\"reference\": \"RS-72%03d/7\", ".formatted(before));
    var journey = Journey.of(theCase, made(theCase.drafts(proposal), 201)).to(Stage.valueOf(stage));
    ids.put("handoff", journey.id().toString());
    return new StagedCase(ids);
  }

  /** Its life was in danger, and Slovenia was told without waiting for anybody. */
  public static StagedCase alerted(int before) {
    var ids = new TreeMap<String, String>();
    var theCase = full(ids, before);
    var sections = ", \"sections\": [\"" + String.join("\", \"", SENT) + "\"]";
    var alert =
        new Warned(
            theCase, made(Warned.raising(theCase, Warned.alert(sections)), 201).header("Location"));
    ids.put("handoff", alert.id().toString());
    ids.put("task", alert.task(HOLDER, "PERSON_TOLD"));
    ids.put("approval", alert.approval().replace("/v1/approvals/", ""));
    return new StagedCase(ids);
  }

  /** The desk that was told of it opened the case in an emergency, and the holder saw a mistake. */
  public StagedCase opened() {
    var desk = Crew.RECEIVING_DESK;
    var said = "{\"reason\": \"MEDICAL_EMERGENCY\", \"note\": \"" + canary("NOTE") + "\"}";
    var emergency = made(desk.posts("/v1/cases/" + ids.get("case") + "/emergencies", said), 201);
    var kind = "{\"kind\": \"CONFIDENTIALITY\"}";
    var incident = made(HOLDER.posts("/v1/cases/" + ids.get("case") + "/incidents", kind), 201);
    return and("emergency", Body.text(emergency, "/id"))
        .and("incident", Body.text(incident, "/id"));
  }

  /** A lawyer is to see to her rights, and a colleague will stand in for the supervisor. */
  public StagedCase mandated(String lawyer) {
    var officer = Actor.of("rs-shelter-data-protection");
    var mandate =
        """
        {"kind": "LAWYER", "person": %s, "order": "560-01-123/2026",
         "categories": ["HEALTH", "NEEDS"],
         "from": "%s", "until": "%s"}\
        """
            .formatted(Orders.human(lawyer), Orders.inDays(-30), Orders.inDays(300));
    var lent =
        """
        {"colleague": %s, "duties": ["supervisor"],
         "from": "%s", "until": "%s"}\
        """
            .formatted(
                Orders.human("rs-shelter-data-protection"), Orders.inDays(20), Orders.inDays(27));
    var path = "/v1/cases/" + ids.get("case") + "/mandates";
    var supervisor = Actor.of("rs-shelter-supervisor");
    var recorded = made(officer.posts(path, mandate), 201);
    Orders.agreed(recorded);
    return and("mandate", Body.text(recorded, "/id"))
        .and("delegation", Body.text(made(supervisor.posts("/v1/delegations", lent), 201), "/id"));
  }

  public StagedCase inspected(String inspector) {
    var order =
        """
        {"authority": "rs-data-authority", "reference": "POV-042-01/2026", "inspector": %s,
         "cases": ["%s"], "categories": ["HEALTH", "NEEDS"], "from": "%s", "until": "%s"}\
        """
            .formatted(
                Orders.human(inspector), ids.get("case"), Orders.inDays(-1), Orders.inDays(9));
    var officer = Actor.of("rs-shelter-data-protection");
    var recorded = made(officer.posts("/v1/inspections", order), 201);
    Orders.agreed(recorded);
    return and("inspection", Body.text(recorded, "/id"));
  }

  /** It was received, and then the person took her agreement back where she is now. */
  public static StagedCase takenBack() {
    var journey = Journey.of(SampleCase.ready()).to(Stage.COMPLETED);
    var said = "{\"saidBy\": \"PERSON\", \"method\": \"ORAL\"}";
    var told = made(RECEIVER.posts(journey.theCase().path() + "/withdrawals", said), 201);
    return new StagedCase(
        Map.of(
            "case", idOf(journey.theCase().path()),
            "withdrawal", Body.text(told, "/id"),
            "notice", Withdrawing.noticeOf(HOLDER, journey)));
  }

  /** A mother and her child, whose transfers stand together as drafts or were sent together. */
  public static StagedCase together(boolean sent) {
    var both = sent ? Travellers.submitted() : Travellers.formed();
    return new StagedCase(
        Map.of("group", idOf(both.path()), "handoff", both.mother().id().toString()));
  }

  private static SampleCase full(Map<String, String> ids, int before) {
    var references = "{\"references\": {\"own\": \"" + number(before) + "\"}, ";
    var theCase = SampleCase.opened(file("case.json").replaceFirst("[{]", references));
    for (var section : FullCase.SECTIONS) {
      var content =
          SampleSections.json(DataCategory.valueOf(section)).replace("Canary", canary(section));
      theCase.writes(section, "{\"content\": " + content + "}");
    }
    for (var section : FullCase.SECTIONS) {
      theCase.hears(Words.agreeing("si-shelter", section));
    }
    ids.put("case", idOf(theCase.path()));
    ids.put("consent", Body.text(theCase.hears(file("consent.json")), "/id"));
    fill(ids, theCase);
    return theCase;
  }

  private static void fill(Map<String, String> ids, SampleCase theCase) {
    ids.put("assessment", record(theCase, "risk-assessments", file("risk-assessment.json")));
    var danger =
        made(
            theCase
                .holder()
                .posts(
                    theCase.path() + "/danger-flags",
                    "{\"kind\": \"PERSECUTION_BY_AUTHORITIES\", \"country\": \"XK\", " + STEPPED),
            201);
    made(
        theCase
            .holder()
            .posts(
                danger.header("Location") + "/lift",
                "{\"reason\": \"ASSESSED_ANEW\"}",
                Version.of(danger)),
        200);
    ids.put("flag", Body.text(danger, "/id"));
    var hearing = Papers.content(EvidenceKind.HEARING);
    var heard = "{\"content\": %s, \"note\": \"%s\"}".formatted(hearing, canary("EVIDENCE"));
    ids.put("evidence", record(theCase, "best-interests/HEARING", heard));
    record(theCase, "participants", "{\"role\": \"INTERPRETER\", \"reference\": \"IN-7301\"}");
    ids.put(
        "decision",
        record(
            theCase,
            "identification-decisions",
            "{\"level\": \"PRESUMED\", \"decidedBy\": \"rs-shelter\", " + STEPPED));
    ids.put(
        "proceeding",
        record(
            theCase,
            "proceedings",
            "{\"kind\": \"CRIMINAL\", \"country\": \"RS\", \"toldOfRights\": true, " + STEPPED));
    ids.put(
        "declaration",
        record(theCase, "return-declarations", ContractOperation.named("declareReturn").example()));
    ids.put(
        "claim",
        record(theCase, "support/claims", ContractOperation.named("recordClaim").example()));
  }

  private static String record(SampleCase theCase, String where, String what) {
    return Body.text(made(theCase.holder().posts(theCase.path() + "/" + where, what), 201), "/id");
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
