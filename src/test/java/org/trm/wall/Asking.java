package org.trm.wall;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.EvidenceKind;
import org.trm.bestinterest.Papers;
import org.trm.contract.ContractOperation;

/** Asks the service for an operation in a world, with everything that a call has to have. */
final class Asking {

  private static final Pattern PARAMETER = Pattern.compile("\\{([a-z]+)}");

  /** No version is as high, so a change that is let in comes to nothing: 412. */
  private static final String STALE = "\"999999\"";

  /** By which questions a list is asked whether it has what a world is about. */
  private static final Map<String, List<String>> LISTS =
      Map.ofEntries(
          Map.entry(
              "listHandoffs",
              List.of("?box=in&limit=20&status={status}", "?box=out&limit=20&status={status}")),
          Map.entry("listTasks", List.of("?about={handoff}")),
          Map.entry("listNotices", List.of("?limit=200&box=in", "?limit=200&box=out")),
          Map.entry("listApprovals", List.of("?limit=200")),
          Map.entry("listEmergencies", List.of("?limit=200")),
          Map.entry("listIncidents", List.of("?limit=200")),
          Map.entry("listLateHandoffs", List.of("")),
          Map.entry("searchCases", List.of("")),
          Map.entry("followEvents", List.of("?limit=1000&after={start}")),
          Map.entry("pullJournal", List.of("?limit=100000&after={start}")));

  /** What a world must have so that something of it could be in a list. */
  private static final Map<String, String> LISTED =
      Map.of(
          "listNotices", "notice",
          "listApprovals", "approval",
          "listEmergencies", "emergency",
          "listIncidents", "incident",
          "listLateHandoffs", "handoff",
          "searchCases", "case");

  /** Where the contract's example would not do. */
  private static final Map<String, String> BODIES =
      Map.of(
          "searchCases", "{\"openedSince\": \"2026-01-01T00:00:00Z\", \"limit\": 100}",
          "writeSection", "{\"content\": {\"allergies\": [\"Penicillin\"]}}",
          "recordEvidence", "{\"content\": %s}".formatted(Papers.content(EvidenceKind.HEARING)),
          "formGroup",
              """
              {"members": [{"handoff": "{handoff}", "role": "PARENT"},
                           {"handoff": "{handoff}", "role": "CHILD"}]}\
              """);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI service;

  Asking(URI service) {
    this.service = service;
  }

  /** What came back, and when to ask again. */
  record Answer(int status, String retryAfter, String body) {}

  /** What a path, a question or a body wants to know of a world. */
  static Set<String> needs(ContractOperation operation) {
    var asked =
        operation.path()
            + String.join("", LISTS.getOrDefault(operation.id(), List.of()))
            + BODIES.getOrDefault(operation.id(), "");
    var listed = Stream.ofNullable(LISTED.get(operation.id()));
    return Stream.concat(listed, PARAMETER.matcher(asked).results().map(one -> one.group(1)))
        .collect(toSet());
  }

  static boolean isList(ContractOperation operation) {
    return LISTS.containsKey(operation.id());
  }

  /** One answer, or of a list the answers to all questions one after the other. */
  Answer ask(ContractOperation operation, World world, @Nullable Person person) {
    var answers =
        LISTS.getOrDefault(operation.id(), List.of("")).stream()
            .map(query -> send(operation, operation.path() + query, world, person))
            .toList();
    var first = answers.getFirst();
    return new Answer(
        first.status(),
        first.retryAfter(),
        answers.stream().map(Answer::body).collect(joining("\n")));
  }

  private Answer send(
      ContractOperation operation, String path, World world, @Nullable Person person) {
    var journal = person == null ? "" : person.organisation().substring(0, 2);
    var asked = filled(path.replace("{start}", "{start" + journal + "}"), world);
    var request = HttpRequest.newBuilder(service.resolve(asked));
    if (person != null) {
      request.header("Authorization", "Bearer " + person.token());
    }
    headers(operation, person).forEach(one -> request.header(one[0], one[1]));
    var body = filled(BODIES.getOrDefault(operation.id(), operation.example()), world);
    request.method(
        operation.method(),
        body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    try {
      var answer = http.send(request.build(), BodyHandlers.ofString());
      var later = answer.headers().firstValue("Retry-After").orElse("");
      return new Answer(answer.statusCode(), later, answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String[]> headers(ContractOperation operation, @Nullable Person person) {
    var purpose =
        switch (operation.id()) {
          case "readInEmergency" -> "EMERGENCY";
          case "readMandatedSection" -> "RIGHTS";
          case "inspectSection" -> "INSPECTION";
          default -> person == null ? "CASEWORK" : person.purpose();
        };
    return Stream.of(
            new String[] {"If-Match", STALE},
            new String[] {"Idempotency-Key", UUID.randomUUID().toString()},
            new String[] {"Purpose-Of-Use", purpose},
            new String[] {"Content-Type", "application/json"})
        .filter(one -> one[0].equals("Content-Type") || operation.headers().contains(one[0]));
  }

  private static String filled(String template, World world) {
    return PARAMETER.matcher(template).replaceAll(one -> world.value(one.group(1)));
  }
}
