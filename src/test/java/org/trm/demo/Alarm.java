package org.trm.demo;

import static org.trm.demo.Person.file;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/** A woman is in danger in Slovenia: her country's shelter warns, and nobody waits for papers. */
public final class Alarm {

  private static final String ALERT =
      "{\"danger\": \"LIFE_IN_DANGER\", \"receivingCountry\": \"SI\"}";

  private final Teller teller;
  private final Person caseworker;
  private final Person supervisor;
  private final Person slovenianDesk;

  public Alarm(Teller teller, URI service, UnaryOperator<String> tokens) {
    this.teller = teller;
    this.caseworker = new Person("rs-shelter-caseworker", service, tokens);
    this.supervisor = new Person("rs-shelter-supervisor", service, tokens);
    this.slovenianDesk = new Person("si-desk-focal-point", service, tokens).reading("HANDOFF");
  }

  /** Tells it all. */
  public void tell() {
    teller.step("A woman is in danger in Slovenia: one call warns its desk, which reads at once");
    var alert = warns();
    var packet = slovenianDesk.get("/v1/handoffs/" + alert + "/packet");
    teller.check("it reads what is needed to find her", "FULL", packet.text("/stage"));
    teller.check("her needs are in it", false, packet.at("/sections/NEEDS").isMissingNode());
    var first = slovenianDesk.get("/v1/handoffs?box=in&limit=1");
    teller.check("it stands first in its list", "EMERGENCY_ALERT", first.text("/0/type"));
    teller.check(
        "the desk answers",
        "ACKNOWLEDGED",
        slovenianDesk.moves(alert, "acknowledge", "{}").text("/status"));
    confirms(alert);
  }

  /** Nothing about her is agreed or recorded but what she needs. */
  private String warns() {
    var path = "/v1/cases/" + caseworker.post("/v1/cases", file("case.json")).text("/id");
    caseworker.put(path + "/sections/NEEDS", "\"0\"", file("sections/NEEDS.json"));
    var sent = caseworker.post(path + "/alerts", ALERT);
    teller.check("sent without consent or legal basis", "SENT", sent.text("/status"));
    return sent.text("/id");
  }

  private void confirms(String alert) {
    teller.step("Another human confirms it; what could not come before help is owed after it");
    var handoff = "/v1/handoffs/" + alert;
    var own = caseworker.moves(alert, "confirm", "{}");
    teller.check("who sent it does not confirm it", List.of("WRONG_PARTY"), own.reasons());
    var approval = "/v1/approvals/" + caseworker.get(handoff).text("/approvals/0/id");
    supervisor.post(approval + "/approve", "\"1\"", "");
    teller.check("two people stand for it", "CONFIRMED", caseworker.get(handoff).text("/status"));
    var owed = caseworker.get("/v1/tasks").body();
    teller.check("she has to be told", true, owed.contains("PERSON_TOLD"));
    teller.check("the law has to be recorded", true, owed.contains("LEGAL_BASIS"));
    var closed = slovenianDesk.moves(alert, "close", "{\"outcome\": \"PERSON_SAFE\"}");
    teller.check("she is safe", "CLOSED", closed.text("/status"));
  }
}
