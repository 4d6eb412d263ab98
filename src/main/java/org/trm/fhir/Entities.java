package org.trm.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.trm.fhir.Codes.BALP;
import static org.trm.fhir.Codes.HL7;
import static org.trm.fhir.Codes.OURS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.trm.journal.JournalLine.Opened;

/**
 * What an event was about: the request, the thing that was acted on, and the persons by their
 * cases.
 *
 * @param entry where it stands in the journal
 * @param core the journal's group of that name
 * @param subject the journal's group of that name; missing once it was erased
 * @param journal the journal itself, for what was about nothing else
 */
record Entities(Opened entry, JsonNode core, JsonNode subject, Reference journal) {

  private static final List<String> DETAILS = List.of("basis", "packetHash", "pair", "counterpart");

  List<AuditEventEntityComponent> of(Deed deed) {
    var entities = new ArrayList<AuditEventEntityComponent>();
    if (core.has("request")) {
      entities.add(
          new AuditEventEntityComponent()
              .setType(Codes.coding(BALP + "CodeSystem/BasicAuditEntityType", "XrequestId"))
              .setWhat(Codes.uuid(core.path("request").asText())));
    }
    entities.add(deed == Deed.SEARCHED ? query() : thing());
    subject.path("cases").forEach(one -> entities.add(person(one.asText())));
    return entities;
  }

  private AuditEventEntityComponent thing() {
    var thing = entity("2", "4").setWhat(isErased() ? new Reference() : what());
    if (isErased()) {
      thing.getWhat().addExtension(Codes.ABSENT, Codes.masked());
    }
    detail(thing, "position", String.valueOf(entry.seq()));
    detail(thing, "commitment", entry.commitment());
    if (subject.path("resourceVersion").asLong() > 0) {
      detail(thing, "resourceVersion", subject.path("resourceVersion").asText());
    }
    details(thing);
    return thing;
  }

  private Reference what() {
    var cases = subject.path("cases");
    return subject.has("resource")
        ? Codes.uuid(subject.path("resource").asText())
        : cases.isEmpty() ? journal : Codes.uuid(cases.get(0).asText());
  }

  /** Which kinds of criteria there were; what was looked for is in no journal. */
  private AuditEventEntityComponent query() {
    var kinds = subject.path("kinds").valueStream().map(JsonNode::asText).collect(joining("&"));
    var counts =
        core.path("counts")
            .propertyStream()
            .map(count -> count.getKey() + "=" + count.getValue().asText())
            .collect(joining(" "));
    var query = entity("2", "24").setQuery((kinds.isEmpty() ? "*" : kinds).getBytes(UTF_8));
    return query.setDescription("position=%d %s".formatted(entry.seq(), counts).strip());
  }

  private void details(AuditEventEntityComponent thing) {
    subject.path("kinds").forEach(kind -> detail(thing, "kind", kind.asText()));
    core.path("counts")
        .properties()
        .forEach(count -> detail(thing, "count." + count.getKey(), count.getValue().asText()));
    DETAILS.stream()
        .filter(core::has)
        .forEach(name -> detail(thing, name, core.path(name).asText()));
  }

  /** The case's random identifier is all that a journal has of its person. */
  private static AuditEventEntityComponent person(String theCase) {
    var person = entity("1", "1").setWhat(Codes.named(OURS + "case", theCase));
    person.getWhat().setType("Patient");
    return person;
  }

  private static AuditEventEntityComponent entity(String type, String role) {
    return new AuditEventEntityComponent()
        .setType(Codes.coding(HL7 + "audit-entity-type", type))
        .setRole(Codes.coding(HL7 + "object-role", role));
  }

  private static void detail(AuditEventEntityComponent thing, String name, String value) {
    thing.addDetail().setType(name).setValue(new StringType(value));
  }

  private boolean isErased() {
    return subject.isMissingNode();
  }
}
