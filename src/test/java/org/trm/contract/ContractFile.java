package org.trm.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The contract as a file holds it. */
final class ContractFile {

  /** What the build says that the service is. */
  static final Path BUILT = Path.of("target/openapi/openapi.json");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern PARAMETER = Pattern.compile("\\{[^/}]+}");

  private final JsonNode api;
  private final List<Route> routes;
  private final ContractSchemas schemas;

  private record Route(String template, Pattern form) {

    /** Literal steps before parameters: {@code /v1/cases/search} is no case. A tile has slashes. */
    static Route of(String template) {
      var form = PARAMETER.splitAsStream(template).map(Pattern::quote).toList();
      var end = template.endsWith("/{tile}") ? ".+" : template.endsWith("}") ? "[^/]+" : "";
      return new Route(template, Pattern.compile(String.join("[^/]+", form) + end));
    }

    long parameters() {
      return PARAMETER.matcher(template).results().count();
    }
  }

  private ContractFile(JsonNode api) {
    this.api = api;
    routes =
        names(api.path("paths"))
            .map(Route::of)
            .sorted(Comparator.comparingLong(Route::parameters))
            .toList();
    schemas = new ContractSchemas(api.path("components"), operationsByName());
  }

  static ContractFile of(Path file) {
    try {
      return new ContractFile(JSON.readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode api() {
    return api;
  }

  ContractSchemas schemas() {
    return schemas;
  }

  Optional<String> templateOf(String path) {
    return routes.stream()
        .filter(route -> route.form().matcher(path).matches())
        .map(Route::template)
        .findFirst();
  }

  /** What the contract says of this method of this path, if anything. */
  Optional<JsonNode> operation(String template, String method) {
    var operation = api.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
    return operation.isObject() ? Optional.of(operation) : Optional.empty();
  }

  /** All operations, as they stand under their paths. */
  Stream<JsonNode> operations() {
    return names(api.path("paths"))
        .flatMap(template -> api.path("paths").path(template).properties().stream())
        .map(Map.Entry::getValue)
        .filter(operation -> operation.has("operationId"));
  }

  /** The node itself, or what it refers to. */
  JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
  }

  static Stream<String> names(JsonNode node) {
    return node.properties().stream().map(Map.Entry::getKey);
  }

  private ObjectNode operationsByName() {
    var all = JSON.createObjectNode();
    operations().forEach(operation -> all.set(operation.path("operationId").asText(), operation));
    return all;
  }
}
