package org.trm.fhir;

import static java.util.stream.Collectors.joining;
import static org.trm.fhir.Codes.BALP;
import static org.trm.fhir.Codes.DICOM;
import static org.trm.fhir.Codes.HL7;
import static org.trm.fhir.Codes.INTERACTION;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.trm.journal.Action;
import org.trm.journal.JournalLine.Opened;
import org.trm.journal.Result;
import org.trm.shared.CountryCode;

/** Entries of a country's journal as AuditEvents (FHIR R4, IHE BALP). */
public final class AuditEvents {

  private static final ObjectMapper JSON = new ObjectMapper();

  private AuditEvents() {}

  /** What an entry of this country's journal tells: one resource, on one line. */
  public static String json(CountryCode country, Opened entry) {
    try {
      return new JsonParser().composeString(of(country.value(), entry));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static AuditEvent of(String country, Opened entry) {
    var core = tree(entry.core().json());
    var subject =
        entry.subject() == null ? MissingNode.getInstance() : tree(entry.subject().json());
    var action = Action.valueOf(core.path("action").asText());
    var here = journal(country);
    var event = new AuditEvent();
    event.setId(entry.id().toString());
    tell(event, core);
    var agents = new Agents(tree(entry.agent().json()), here, purpose(core));
    var entities = new Entities(entry, core, subject, here);
    if (Deed.discloses(action) && core.has("pair") && isDone(core) && isOfOne(subject)) {
      disclose(event, agents, core);
      event.setEntity(entities.of(Deed.CHANGED));
    } else {
      interact(event, Deed.of(action), agents, entities);
      follow(event, Deed.of(action), core, subject);
    }
    event.addSubtype(Codes.coding(Codes.OURS + "action", action.name()));
    event.getSource().setObserver(here).addType(Codes.coding(HL7 + "security-source-type", "4"));
    return event;
  }

  private static void tell(AuditEvent event, JsonNode core) {
    event.setRecordedElement(new InstantType(core.path("recordedAt").asText()));
    if (core.has("occurredAt")) {
      event.getPeriod().setStartElement(new DateTimeType(core.path("occurredAt").asText()));
    }
    boolean refused = core.path("outcome").asText().equals(Result.REFUSED.name());
    event.setOutcome(refused ? AuditEventOutcome._4 : AuditEventOutcome._0);
    var reasons = core.path("reasons").valueStream().map(JsonNode::asText).collect(joining(" "));
    if (!reasons.isEmpty()) {
      event.setOutcomeDesc(reasons);
    }
    var purpose = purpose(core);
    if (!purpose.isEmpty()) {
      event.addPurposeOfEvent(purpose);
    }
  }

  private static void disclose(AuditEvent event, Agents agents, JsonNode core) {
    boolean source = core.has("request");
    event.setType(Codes.coding(DICOM, source ? "110106" : "110107"));
    event.addSubtype(Codes.coding(HL7 + "iso-21089-lifecycle", "disclose"));
    event.setAction(source ? AuditEventAction.R : AuditEventAction.C);
    event.setAgent(agents.ofDisclosure(journal(core.path("counterpart").asText()), source));
    follow(event, source ? "PrivacyDisclosure.Source" : "PrivacyDisclosure.Recipient");
  }

  private static void interact(AuditEvent event, Deed deed, Agents agents, Entities entities) {
    event.setType(Codes.coding(HL7 + "audit-event-type", "rest"));
    event.addSubtype(Codes.coding(INTERACTION, deed.interaction()));
    event.setAction(deed.action());
    event.setAgent(agents.of(deed));
    event.setEntity(entities.of(deed));
  }

  /** The patterns are of what was done; what was refused or erased follows none. */
  private static void follow(AuditEvent event, Deed deed, JsonNode core, JsonNode subject) {
    if (isDone(core) && !subject.isMissingNode() && !deed.pattern().isEmpty()) {
      follow(event, about(subject) + deed.pattern());
    }
  }

  private static void follow(AuditEvent event, String pattern) {
    event.getMeta().addProfile(BALP + "StructureDefinition/IHE.BasicAudit." + pattern);
  }

  /** The patterns about a person are for one person. */
  private static String about(JsonNode subject) {
    return isOfOne(subject) ? "Patient" : "";
  }

  private static boolean isOfOne(JsonNode subject) {
    return subject.path("cases").size() == 1;
  }

  private static boolean isDone(JsonNode core) {
    return core.path("outcome").asText().equals(Result.DONE.name());
  }

  /** Breaking the glass has a code that everybody knows; the other purposes are our own. */
  private static CodeableConcept purpose(JsonNode core) {
    var purpose = new CodeableConcept();
    var stated = core.path("purpose").asText();
    if (!stated.isEmpty()) {
      purpose.addCoding(Codes.coding(Codes.OURS + "purpose", stated));
    }
    if (stated.equals("EMERGENCY")) {
      purpose.addCoding(Codes.coding(HL7 + "v3-ActReason", "BTG"));
    }
    return purpose;
  }

  private static Reference journal(String country) {
    var origin = "trm/" + country.toLowerCase(Locale.ROOT) + "/journal";
    return Codes.named(Codes.OURS + "journal", origin);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
