package org.trm.demo;

import static org.trm.demo.Person.file;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import org.trm.demo.Traveller.Missing;

/** A mother and her little daughter go home from Serbia to Moldova, together or not at all. */
public final class Homecoming {

  private static final List<String> OF_A_CHILD_WITH_HER_MOTHER =
      List.of(
          "PROCESSING_BASIS_MISSING",
          "TRANSFER_BASIS_MISSING",
          "PROCEEDINGS_NOT_CHECKED",
          "IDENTIFICATION_OPEN",
          "REFLECTION_NOT_OFFERED",
          "HEARING",
          "RISK_ASSESSMENT_MISSING",
          "RETURN_NOT_DECLARED",
          "BEST_INTERESTS_ASSESSMENT",
          "CONSENT_MISSING",
          "APPROVAL_MISSING");

  private final Teller teller;
  private final Person caseworker;
  private final Person desk;
  private final Person moldovanDesk;
  private final Person moldovanShelter;
  private final Mending mending;

  public Homecoming(Teller teller, URI service, UnaryOperator<String> tokens) {
    this.teller = teller;
    this.caseworker = new Person("rs-shelter-caseworker", service, tokens);
    this.desk = new Person("rs-desk-focal-point", service, tokens);
    this.moldovanDesk = new Person("md-desk-focal-point", service, tokens);
    this.moldovanShelter = new Person("md-shelter-caseworker", service, tokens);
    this.mending =
        new Mending(
            caseworker,
            new Person("rs-shelter-supervisor", service, tokens),
            new Person("rs-shelter-data-protection", service, tokens));
  }

  /** Tells it all. */
  public void tell() {
    teller.step("A mother and her daughter want to go home: two cases, two drafts, one group");
    var mother = drafts("mother");
    var child = drafts("child");
    var group = together(mother, child);
    everyLine(child);
    withHerMother(child, group);
    worksOff(child, group);
    worksOff(mother, group);
    submit(group, mother, child);
    accept(mother, child);
    home(group, mother, child);
  }

  private Traveller drafts(String who) {
    var theCase = caseworker.post("/v1/cases", file("return/" + who + ".json")).text("/id");
    var path = "/v1/cases/" + theCase;
    var needs = caseworker.put(path + "/sections/NEEDS", "\"0\"", file("sections/NEEDS.json"));
    teller.check("what the " + who + " needs is written and sealed", 200, needs.status());
    var drafted = caseworker.post(path + "/handoffs", file("return/draft.json"));
    teller.check("her return is drafted", 201, drafted.status());
    return new Traveller(who, theCase, drafted.text("/id"), caseworker);
  }

  private String together(Traveller mother, Traveller child) {
    var members =
        file("return/group.json")
            .replace("{mother}", mother.handoff())
            .replace("{child}", child.handoff());
    var formed = caseworker.post("/v1/handoff-groups", members);
    teller.check("they travel together", 201, formed.status());
    var alone = desk.moves(child.handoff(), "submit", "{}");
    teller.check(
        "nobody sends one without the other", List.of("GROUP_MOVES_TOGETHER"), alone.reasons());
    return "/v1/handoff-groups/" + formed.text("/id");
  }

  private void everyLine(Traveller child) {
    teller.step("What a child's return lacks, in the order to do it: paper before people");
    var missing = child.missing();
    missing.forEach(one -> teller.say("%-28s %s".formatted(one.name(), one.remedy())));
    teller.check("paper comes first", "PROCESSING_BASIS_MISSING", missing.getFirst().name());
    teller.check("a second person comes last", "APPROVAL_MISSING", missing.getLast().name());
    teller.check("all lines are asked", true, names(missing).contains("DURABLE_SOLUTION"));
  }

  private void withHerMother(Traveller child, String group) {
    teller.step("She is with her mother, beyond doubt, and nobody recruited anybody");
    var link = "/v1/cases/" + child.theCase() + "/best-interests/PARENTAL_LINK";
    teller.check(
        "the link is proved",
        201,
        caseworker.post(link, file("return/PARENTAL_LINK.json")).status());
    var doubt = new Missing("GROUP_NOT_CHECKED", "", "");
    teller.check(
        "somebody talked with each of them alone", 200, mending.mend(child, group, doubt).status());
    teller.check("now this is missing", OF_A_CHILD_WITH_HER_MOTHER, names(child.missing()));
  }

  private void worksOff(Traveller traveller, String group) {
    teller.step("The " + traveller.who() + "'s list is worked off from the top");
    int most = 30;
    for (var missing = traveller.missing(); !missing.isEmpty() && most-- > 0; ) {
      var first = missing.getFirst();
      var status = mending.mend(traveller, group, first).status();
      teller.check(first.name() + " is mended", true, status == 200 || status == 201);
      missing = traveller.missing();
    }
    teller.check("nothing is missing", List.of(), traveller.missing());
  }

  private void submit(String group, Traveller mother, Traveller child) {
    teller.step("The Serbian desk submits both in one move");
    var submitted = desk.post(group + "/submit", desk.get(group).etag(), "{}");
    teller.check("it is done", 200, submitted.status());
    teller.check("the mother", "SUBMITTED", mother.status());
    teller.check("the child", "SUBMITTED", child.status());
  }

  private void accept(Traveller mother, Traveller child) {
    teller.step("The Moldovan desk acknowledges and accepts each of them");
    for (var one : List.of(mother, child)) {
      moldovanDesk.moves(one.handoff(), "acknowledge", "{}");
      var accepted = moldovanDesk.moves(one.handoff(), "accept", file("return/accept.json"));
      teller.check("the " + one.who() + " is expected", "ACCEPTED", accepted.text("/status"));
    }
    for (var one : List.of(mother, child)) {
      teller.check("nothing has changed for the " + one.who(), List.of(), one.missing());
    }
  }

  private void home(String group, Traveller mother, Traveller child) {
    teller.step("Both set out in one move, each with a reception code, and arrive");
    var released = caseworker.post(group + "/release", caseworker.get(group).etag(), "{}");
    teller.check("released", 200, released.status());
    for (var one : List.of(mother, child)) {
      var sent = caseworker.get(one.path());
      teller.say("the " + one.who() + " carries " + sent.text("/receptionCode"));
      var said =
          "{\"packetHash\": \"%s\", \"outcome\": \"RECEIVED_SAFELY\", \"receptionCode\": \"%s\"}"
              .formatted(sent.text("/packet/hash"), sent.text("/receptionCode"));
      var completed = moldovanShelter.moves(one.handoff(), "complete", said);
      teller.check("the " + one.who() + " is received", "COMPLETED", completed.text("/status"));
      var held = moldovanShelter.get("/v1/cases/" + one.theCase());
      teller.check("and her case is the Moldovan shelter's", "HOLDER", held.text("/standing"));
    }
  }

  private static List<String> names(List<Missing> missing) {
    return missing.stream().map(Missing::name).distinct().toList();
  }
}
