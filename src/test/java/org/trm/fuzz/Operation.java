package org.trm.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trm.local.SampleUser;

/**
 * One operation of the contract, as far as hostility needs it.
 *
 * @param path its address, parameters in braces
 * @param headers the headers of its own that it asks for
 * @param queries the parameters after the question mark
 * @param duties who may call it, empty where everybody may
 * @param bodies examples of what is sent, empty where nothing is
 */
record Operation(
    String name,
    String method,
    String path,
    List<String> headers,
    List<String> queries,
    List<String> duties,
    List<JsonNode> bodies) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** All of them, in the order of the file. */
  static List<Operation> in(Path contract) {
    try {
      var api = JSON.readTree(contract.toFile());
      var all = new ArrayList<Operation>();
      for (var path : api.path("paths").properties()) {
        for (var one : path.getValue().properties()) {
          if (one.getValue().has("operationId")) {
            all.add(operation(api, path.getKey(), one));
          }
        }
      }
      return List.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Operation operation(JsonNode api, String path, Map.Entry<String, JsonNode> one) {
    var operation = one.getValue();
    var headers = new ArrayList<String>();
    var queries = new ArrayList<String>();
    for (var reference : operation.path("parameters")) {
      var parameter = resolved(api, reference);
      switch (parameter.path("in").asText()) {
        case "header" -> headers.add(parameter.path("name").asText());
        case "query" -> queries.add(parameter.path("name").asText());
        default -> {}
      }
    }
    var bodies = new ArrayList<JsonNode>();
    for (var media : operation.path("requestBody").path("content")) {
      media.path("examples").forEach(example -> bodies.add(resolved(api, example).path("value")));
    }
    return new Operation(
        operation.path("operationId").asText(),
        one.getKey().toUpperCase(java.util.Locale.ROOT),
        path,
        List.copyOf(headers),
        List.copyOf(queries),
        duties(operation),
        List.copyOf(bodies));
  }

  private static List<String> duties(JsonNode operation) {
    var duties = operation.path("security").findValue("jwt");
    return duties == null ? List.of() : duties.valueStream().map(JsonNode::asText).toList();
  }

  /** Whether somebody has a duty that it asks for, as far as their name tells. */
  boolean isFor(SampleUser one) {
    return one.isSystem()
        ? duties.contains("caseworker") || duties.contains("focal-point")
        : duties.stream().anyMatch(duty -> one.username().equals(one.organisation() + "-" + duty));
  }

  /** What it changes is everybody's: countries, rosters, instruments; other tests rely on it. */
  boolean changesWhatIsShared() {
    return !method.equals("GET")
        && !path.startsWith("/v1/cases")
        && !path.startsWith("/v1/handoff");
  }

  private static JsonNode resolved(JsonNode api, JsonNode node) {
    return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
  }
}
