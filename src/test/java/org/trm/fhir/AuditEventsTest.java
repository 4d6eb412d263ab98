package org.trm.fhir;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.journal.Action;
import org.trm.journal.JournalLine.Opened;
import org.trm.journal.JournalLine.Part;
import org.trm.shared.CountryCode;

/** An entry is told as IHE's Basic Audit Log Patterns tell such things, and no more is told. */
class AuditEventsTest {

  private static final String CASE = "7b0c2a52-3f6e-4d0a-9a55-0f4f6c1f9d11";
  private static final String DONE = "\"outcome\":\"DONE\"";
  private static final String OWN =
      "\"request\":\"0197c6f0-0000-7c42-9d3e-2f2a9c1d0e11\",\"reasons\":[],\"counts\":{\"items\":3}";
  private static final String AGENT =
      """
      {"issuer":"https://id.rs.example/realms/rs","subject":"5f0e","client":"trm-cli",
       "organisation":"rs-shelter","token":"onrtro:1","duties":["caseworker"]}\
      """;
  private static final String ABOUT =
      "{\"cases\":[\"%s\"],\"resource\":\"0197c6f0-7a51-7c42-9d3e-2f2a9c1d0e12\",\"kinds\":[\"HEALTH\"]}"
          .formatted(CASE);

  @ParameterizedTest
  @EnumSource(Action.class)
  void everyActionHasAFormThatCanBeReadAgain(Action action) throws IOException {
    var event = read(entry(action, DONE + "," + OWN, ABOUT));
    assertTrue(event.hasType() && event.hasRecorded() && event.getSource().hasObserver());
    assertTrue(event.getAgent().size() >= 2);
    assertTrue(event.getAgent().stream().allMatch(agent -> agent.hasRequestor() && agent.hasWho()));
    assertEquals(1, event.getAgent().stream().filter(agent -> agent.getRequestor()).count());
    assertEquals("2026-03-04T11:00:00.123456Z", event.getRecordedElement().getValueAsString());
    assertTrue(
        event.getSubtype().stream().anyMatch(code -> code.getCode().equals(action.name())),
        "what the journal itself calls it");
  }

  @ParameterizedTest
  @CsvSource({
    "SECTION_READ, PatientRead, R, read, 110152, 110153, IRCP",
    "SECTION_WRITTEN, PatientUpdate, U, update, 110153, 110152, AUT",
    "CASE_OPENED, PatientCreate, C, create, 110153, 110152, AUT",
    "CASES_SEARCHED, PatientQuery, E, search, 110153, 110152, IRCP"
  })
  void eachPatternHasItsAgents(
      Action action,
      String pattern,
      String letter,
      String interaction,
      String client,
      String server,
      String user)
      throws IOException {
    var event = read(entry(action, DONE + "," + OWN, ABOUT));
    assertEquals(List.of(profile(pattern)), profiles(event));
    assertEquals("rest", event.getType().getCode());
    assertEquals(letter, event.getAction().toCode());
    assertEquals(interaction, event.getSubtypeFirstRep().getCode());
    assertEquals("0", event.getOutcome().toCode());
    var agents = event.getAgent();
    assertEquals(
        List.of(client, server, user), agents.subList(0, 3).stream().map(this::code).toList());
    assertEquals("trm-cli", agents.get(0).getWho().getIdentifier().getValue());
    assertEquals("trm/rs/journal", agents.get(1).getWho().getIdentifier().getValue());
    assertEquals("5f0e", agents.get(2).getWho().getIdentifier().getValue());
    assertTrue(agents.get(0).getNetwork().hasExtension(Codes.ABSENT));
    assertFalse(agents.get(2).hasNetwork());
  }

  @ParameterizedTest
  @CsvSource({"SECTION_READ, 4", "CASES_SEARCHED, 24"})
  void itSaysTheRequestTheThingAndThePersonsCase(Action action, String role) throws IOException {
    var entities = read(entry(action, DONE + "," + OWN, ABOUT)).getEntity();
    assertEquals("XrequestId", entities.get(0).getType().getCode());
    assertEquals(role, entities.get(1).getRole().getCode());
    assertEquals(role.equals("24"), entities.get(1).hasQuery());
    assertEquals(role.equals("4"), entities.get(1).hasWhat());
    var person = entities.get(2);
    assertEquals("1", person.getType().getCode());
    assertEquals("Patient", person.getWhat().getType());
    assertEquals(CASE, person.getWhat().getIdentifier().getValue());
  }

  @Test
  void whatIsAboutNobodyFollowsThePatternWithoutAPatient() throws IOException {
    var event = read(entry(Action.JOURNAL_PROVEN, DONE + "," + OWN, "{\"cases\":[],\"kinds\":[]}"));
    assertEquals(List.of(profile("Read")), profiles(event));
    assertEquals(Set.of("XrequestId", "2"), types(event));
  }

  @Test
  void aRefusalSaysWhyAndFollowsNoPattern() throws IOException {
    var core = "\"outcome\":\"REFUSED\"," + OWN.replace("[]", "[\"CONSENT_WITHDRAWN\"]");
    var event = read(entry(Action.SECTION_READ, core, ABOUT));
    assertEquals(List.of(), profiles(event));
    assertEquals("4", event.getOutcome().toCode());
    assertEquals("CONSENT_WITHDRAWN", event.getOutcomeDesc());
  }

  @Test
  void whatWasErasedIsMasked() throws IOException {
    var event = read(entry(Action.SECTION_READ, DONE + "," + OWN, null));
    assertEquals(List.of(), profiles(event));
    assertEquals(Set.of("XrequestId", "2"), types(event));
    assertTrue(event.getEntity().get(1).getWhat().hasExtension(Codes.ABSENT));
  }

  @Test
  void aDisclosureIsToldByItsSourceAndByItsRecipient() throws IOException {
    var crossing = DONE + ",\"pair\":\"x\",\"counterpart\":\"%s\"";
    var sent = read(entry(Action.HANDOFF_RELEASED, crossing.formatted("SI") + "," + OWN, ABOUT));
    assertEquals(List.of(profile("PrivacyDisclosure.Source")), profiles(sent));
    assertEquals("110106", sent.getType().getCode());
    assertEquals(List.of("trm/rs/journal", "trm/si/journal"), machines(sent));
    var agent = "{\"organisation\":\"rs-shelter\"}";
    var arrived =
        read("SI", entry(Action.HANDOFF_RELEASED, crossing.formatted("RS"), ABOUT, agent));
    assertEquals(List.of(profile("PrivacyDisclosure.Recipient")), profiles(arrived));
    assertEquals("110107", arrived.getType().getCode());
    assertEquals(List.of("trm/rs/journal", "trm/si/journal"), machines(arrived));
    assertEquals("trm/si/journal", arrived.getSource().getObserver().getIdentifier().getValue());
  }

  private static List<String> machines(AuditEvent event) {
    return event.getAgent().subList(0, 2).stream()
        .map(agent -> agent.getWho().getIdentifier().getValue())
        .toList();
  }

  private static Set<String> types(AuditEvent event) {
    return event.getEntity().stream()
        .map(AuditEventEntityComponent::getType)
        .map(type -> type.getCode())
        .collect(toSet());
  }

  private String code(AuditEventAgentComponent agent) {
    return agent.getType().getCodingFirstRep().getCode();
  }

  private static String profile(String pattern) {
    return "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit." + pattern;
  }

  private static List<String> profiles(AuditEvent event) {
    return event.getMeta().getProfile().stream().map(one -> one.getValue()).toList();
  }

  private static AuditEvent read(Opened entry) throws IOException {
    return read("RS", entry);
  }

  private static AuditEvent read(String country, Opened entry) throws IOException {
    var json = AuditEvents.json(new CountryCode(country), entry);
    assertEquals(1, json.lines().count());
    return (AuditEvent) new JsonParser().parse(json);
  }

  private static Opened entry(Action action, String core, @Nullable String subject) {
    return entry(action, core, subject, AGENT);
  }

  private static Opened entry(Action action, String core, @Nullable String subject, String agent) {
    var whole =
        "{\"action\":\"%s\",\"recordedAt\":\"2026-03-04T11:00:00.123456Z\",%s}"
            .formatted(action, core);
    return new Opened(
        17,
        UUID.fromString("0197c6f0-7a51-7c42-9d3e-2f2a9c1d0e11"),
        "c".repeat(43),
        new Part(whole, ""),
        new Part(agent, ""),
        subject == null ? null : new Part(subject, ""),
        "");
  }
}
