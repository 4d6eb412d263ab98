package org.trm.fhir;

import static org.trm.fhir.Codes.DICOM;
import static org.trm.fhir.Codes.HL7;
import static org.trm.fhir.Codes.OURS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;

/**
 * Who took part in an event: the program that called, the service, the human, the organisation.
 *
 * @param agent the journal's group of that name
 * @param service the service as the keeper of its country's journal
 * @param purpose for what it was done, empty if nothing was stated
 */
record Agents(JsonNode agent, Reference service, CodeableConcept purpose) {

  private static final String SOURCE = "110153";
  private static final String DESTINATION = "110152";
  private static final String PARTICIPATION = HL7 + "v3-ParticipationType";

  /** In a reading data flow to who called, in everything else from them. */
  List<AuditEventAgentComponent> of(Deed deed) {
    boolean reads = deed == Deed.READ;
    var agents = new ArrayList<AuditEventAgentComponent>();
    agents.add(machine(reads ? DESTINATION : SOURCE, client()));
    agents.add(machine(reads ? SOURCE : DESTINATION, service));
    boolean asks = reads || deed == Deed.SEARCHED || deed == Deed.RAN;
    addPeople(agents, asks ? "IRCP" : "AUT");
    return agents;
  }

  /** What leaves one country arrives in the other. */
  List<AuditEventAgentComponent> ofDisclosure(Reference other, boolean here) {
    var agents = new ArrayList<AuditEventAgentComponent>();
    agents.add(machine(SOURCE, here ? service : other));
    agents.add(machine(DESTINATION, here ? other : service));
    addPeople(agents, "AUT");
    return agents;
  }

  private void addPeople(List<AuditEventAgentComponent> agents, String participation) {
    if (agent.has("subject")) {
      agents.add(human(participation));
    }
    for (var also : List.of("actedFor", "inPlaceOf")) {
      if (agent.has(also)) {
        agents.add(
            new AuditEventAgentComponent()
                .setType(Codes.ours("agent", also))
                .setWho(subject(also))
                .setRequestor(false));
      }
    }
    agents.add(
        new AuditEventAgentComponent()
            .setType(Codes.ours("agent", "organisation"))
            .setWho(organisation())
            .setRequestor(!agent.has("subject")));
  }

  private AuditEventAgentComponent human(String participation) {
    var human =
        new AuditEventAgentComponent()
            .setType(Codes.concept(PARTICIPATION, participation))
            .setWho(subject("subject"))
            .setRequestor(true);
    human.addPolicy("urn:ietf:params:oauth:jti:" + agent.path("token").asText());
    agent.path("duties").forEach(duty -> human.addRole(Codes.ours("duty", duty.asText())));
    if (!purpose.isEmpty()) {
      human.addPurposeOfUse(purpose);
    }
    return human;
  }

  /** No network address is in any journal. */
  private static AuditEventAgentComponent machine(String role, Reference who) {
    var machine =
        new AuditEventAgentComponent()
            .setType(Codes.concept(DICOM, role))
            .setWho(who)
            .setRequestor(false);
    machine.getNetwork().addExtension(Codes.ABSENT, Codes.masked());
    return machine;
  }

  /** Of another country's call no more is known than whose it was. */
  private Reference client() {
    return agent.has("client")
        ? Codes.named(agent.path("issuer").asText(), agent.path("client").asText())
        : organisation();
  }

  private Reference organisation() {
    return Codes.named(OURS + "organisation", agent.path("organisation").asText());
  }

  private Reference subject(String name) {
    return Codes.named(agent.path("issuer").asText(), agent.path(name).asText());
  }
}
