package org.trm.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.trm.local.Tokens;
import org.trm.section.SampleSections;
import org.trm.shared.DataCategory;

/**
 * A small world of cases and handoffs, made anew for a run, always in the same order: what its ids
 * are differs, what each stands for does not. Each holder's sections have a canary of their own.
 */
final class World {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Who has to do with the cases of this world. */
  static final Set<String> PARTIES =
      Set.of(
          "rs-shelter-caseworker",
          "rs-shelter-supervisor",
          "rs-shelter-data-protection",
          "rs-desk-focal-point",
          "rs-desk-supervisor",
          "rs-desk-coordinator",
          "rs-desk-auditor",
          "rs-desk-system",
          "rs-child-protection-child-protection",
          "si-shelter-caseworker",
          "si-shelter-supervisor",
          "si-desk-focal-point",
          "si-desk-caseworker",
          "si-desk-system",
          "hr-desk-caseworker",
          "rs-data-authority-inspector",
          "network-secretariat-secretariat");

  private static final List<String> HOLDERS = List.of("rs-shelter", "si-shelter", "hr-desk");
  private static final List<DataCategory> SECTIONS =
      List.of(DataCategory.IDENTITY, DataCategory.CONTACT, DataCategory.HEALTH);

  private final URI service;
  private final Tokens tokens;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, List<String>> ids = new TreeMap<>();

  private World(URI service, Tokens tokens) {
    this.service = service;
    this.tokens = tokens;
  }

  static World made(URI service, Tokens tokens) {
    var world = new World(service, tokens);
    HOLDERS.forEach(world::aCaseOf);
    world.aHandoff();
    world.anAlert();
    world.collect();
    return world;
  }

  /** The canary that only this organisation may see; empty for most. */
  static String canaryOf(String organisation) {
    return "Canary" + organisation.replace("-", "");
  }

  static List<String> holders() {
    return HOLDERS;
  }

  List<String> all() {
    return ids.values().stream().flatMap(List::stream).toList();
  }

  /** What may stand for a parameter of this name. */
  List<String> named(String parameter) {
    return switch (parameter) {
      case "category" -> List.of("IDENTITY", "HEALTH", "CONTACT", "NEEDS", "LEGAL", "SUMMARY");
      case "code", "country", "sender", "receiver", "from", "to" ->
          List.of("RS", "SI", "HR", "XN", "XK");
      case "organisation" -> List.of("rs-shelter", "si-desk", "rs-desk", "xx-nobody");
      case "algorithm" -> List.of("ed25519", "mldsa44", "none");
      default -> ids.getOrDefault(parameter, all());
    };
  }

  /** What usually stands for a parameter of a query. */
  static String usual(String name) {
    return switch (name) {
      case "limit" -> "7";
      case "box" -> "in";
      case "open", "urgent" -> "true";
      case "wait" -> "0";
      case "country" -> "RS";
      default -> "0";
    };
  }

  /** An example with ids of this world in the place of those of the book. */
  JsonNode known(JsonNode example, Hostile hostile) {
    var copy = example.deepCopy();
    replaceIds(copy, hostile);
    return copy;
  }

  private void replaceIds(JsonNode tree, Hostile hostile) {
    if (tree instanceof ObjectNode object) {
      object
          .properties()
          .forEach(one -> {
            if (one.getValue().isTextual() && isId(one.getValue().asText())) {
              one.setValue(TextNode.valueOf(hostile.pick(all())));
            }
          });
    }
    tree.forEach(child -> replaceIds(child, hostile));
  }

  private static boolean isId(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  }

  private void aCaseOf(String holder) {
    var worker = holder + "-caseworker";
    var theCase = id(post(worker, "/v1/cases", file("case.json")));
    keep("case", theCase);
    for (var section : SECTIONS) {
      var content = SampleSections.json(section).replace("Canary", canaryOf(holder));
      var body = "{\"content\": " + content + "}";
      send(worker, "PUT", "/v1/cases/" + theCase + "/sections/" + section, body, "\"0\"");
    }
  }

  private void aHandoff() {
    var path = "/v1/cases/" + named("case").getFirst();
    var worker = "rs-shelter-caseworker";
    send(worker, "PUT", path + "/sections/NEEDS", file("sections/NEEDS.json"), "\"0\"");
    keep("consent", id(post(worker, path + "/consents", file("consent.json"))));
    keep("assessment", id(post(worker, path + "/risk-assessments", file("risk-assessment.json"))));
    var flag = "{\"kind\": \"ASYLUM_SOUGHT_FROM\", \"country\": \"AL\"}";
    keep("flag", id(post(worker, path + "/danger-flags", flag)));
    var handoff = id(post(worker, path + "/handoffs", drafting()));
    keep("handoff", handoff);
    var bases = "/v1/handoffs/" + handoff + "/bases";
    send("rs-shelter-data-protection", "PUT", bases, file("bases.json"), "\"0\"");
    var submit = "/v1/handoffs/" + handoff + "/submit";
    var read = get("rs-shelter-caseworker", "/v1/handoffs/" + handoff).path("version").asText();
    send("rs-desk-focal-point", "POST", submit, "{}", "\"" + read + "\"");
    var second = "/v1/cases/" + named("case").get(1);
    keep("consent", id(post("si-shelter-caseworker", second + "/consents", file("consent.json"))));
  }

  private static String drafting() {
    return "{\"type\": \"CASE_TRANSFER\", \"receivingCountry\": \"SI\","
        + " \"receivingOrganisation\": \"si-shelter\", \"purpose\": \"ASSISTANCE\", \"urgent\": false,"
        + " \"sections\": [\"NEEDS\"]}";
  }

  private void anAlert() {
    var worker = "rs-shelter-caseworker";
    var theCase = id(post(worker, "/v1/cases", file("case.json")));
    keep("case", theCase);
    var path = "/v1/cases/" + theCase;
    send(worker, "PUT", path + "/sections/NEEDS", file("sections/NEEDS.json"), "\"0\"");
    var alert = "{\"danger\": \"LIFE_IN_DANGER\", \"receivingCountry\": \"SI\"}";
    keep("handoff", id(post(worker, path + "/alerts", alert)));
    var emergency = "{\"reason\": \"LIFE_IN_DANGER\"}";
    keep("emergency", id(post("si-desk-focal-point", path + "/emergencies", emergency)));
    var incident = "{\"kind\": \"CONFIDENTIALITY\"}";
    keep("incident", id(post(worker, path + "/incidents", incident)));
  }

  /** What came of all that, as those see it who have to act. */
  private void collect() {
    for (var task : get("rs-shelter-supervisor", "/v1/tasks").path("tasks")) {
      keep("task", task.path("id").asText());
    }
    for (var approval : get("rs-shelter-supervisor", "/v1/approvals")) {
      keep("approval", approval.path("id").asText());
    }
  }

  private void keep(String name, String id) {
    var known = ids.computeIfAbsent(name, _ -> new ArrayList<>());
    if (!id.isEmpty() && known.size() < 8) {
      known.add(id);
    }
  }

  private static String id(JsonNode made) {
    return made.path("id").asText();
  }

  private JsonNode post(String who, String path, String body) {
    return send(who, "POST", path, body, "");
  }

  private JsonNode get(String who, String path) {
    return send(who, "GET", path, "", "");
  }

  private JsonNode send(String who, String method, String path, String body, String version) {
    var request =
        HttpRequest.newBuilder(service.resolve(path))
            .header("Authorization", "Bearer " + tokens.user(who))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .method(method, BodyPublishers.ofString(body));
    if (!version.isEmpty()) {
      request.header("If-Match", version);
    }
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(
            "%s %s: %d %s".formatted(method, path, answer.statusCode(), answer.body()));
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String file(String name) {
    try {
      return Files.readString(Path.of("src/demo", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
