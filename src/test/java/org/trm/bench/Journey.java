package org.trm.bench;

import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One case of a Serbian shelter, and its handoff to Slovenia; once cancelled, it begins anew. */
public final class Journey {

  private static final String SHELTER = "rs-shelter-caseworker";
  private static final String LAWYER = "rs-shelter-data-protection";
  private static final String DESK = "rs-desk-focal-point";
  private static final String RECEIVER = "si-desk-focal-point";
  private static final List<String> SECTIONS = List.of("IDENTITY", "CONTACT", "HEALTH", "NEEDS");
  private static final Path INPUT = Path.of("src/demo");

  private static final String ACCEPTANCE =
      """
      {"receiver": {"organisation": "si-shelter", "caseworker": "CW-31"},
       "capacityConfirmed": true, "useConditionsOfVersion": 1}
      """;

  private final Service service;
  private String theCase = "";
  private String handoff = "";
  private String version = "";

  public Journey(Service service) {
    this.service = service;
  }

  /** Opens the case with everything that a handoff will need. */
  public void open() throws Exception {
    theCase = service.create(SHELTER, "/v1/cases", input("case")).address();
    for (var section : SECTIONS) {
      service.write(SHELTER, theCase + "/sections/" + section, input("sections/" + section));
    }
    service.create(SHELTER, theCase + "/consents", input("consent"));
    service.create(SHELTER, theCase + "/consents", input("consent-health"));
    service.create(SHELTER, theCase + "/risk-assessments", input("risk-assessment"));
  }

  public void draft() throws Exception {
    var made = service.create(SHELTER, theCase + "/handoffs", input("draft"));
    handoff = made.address();
    version = made.version();
    service.write(LAWYER, handoff + "/bases", input("bases"));
  }

  public void submit() throws Exception {
    move(DESK, "submit", "{}");
  }

  /** Where it is. */
  public String handoff() {
    return handoff;
  }

  /** What the next move is against. */
  public String version() {
    return version;
  }

  void acknowledge() throws Exception {
    move(RECEIVER, "acknowledge", "{}");
  }

  void accept() throws Exception {
    move(RECEIVER, "accept", ACCEPTANCE);
  }

  void cancel() throws Exception {
    move(DESK, "cancel", "{\"reason\": \"RECEIVER_CHANGED\"}");
  }

  /** The Slovenian desk looks at what has come in. */
  void inbox() throws Exception {
    service.read(RECEIVER, "/v1/handoffs?box=in", BodyHandlers.ofString());
  }

  private void move(String user, String verb, String said) throws Exception {
    version = service.change(user, handoff + "/" + verb, version, said);
  }

  private static String input(String name) throws IOException {
    return Files.readString(INPUT.resolve(name + ".json"));
  }
}
