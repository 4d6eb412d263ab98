package org.trm.web;

import static java.util.Objects.requireNonNullElse;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** Goes through all schemas of the contract, down to the last part. */
final class ContractParts {

  private static final String REFERENCE = "#/components/schemas/";

  /** How the framework tells a tree of any JSON; it lists the parser's own methods. */
  private static final Set<String> TREES = Set.of("JsonNode", "ObjectNode", "JsonNodeType");

  private final OpenAPI api;

  ContractParts(OpenAPI api) {
    this.api = api;
  }

  /** The names of all schemas that a request body may hold. */
  Set<String> sent() {
    var names = new HashSet<String>();
    operations()
        .map(Operation::getRequestBody)
        .filter(Objects::nonNull)
        .flatMap(body -> body.getContent().getMediaTypes().values().stream())
        .forEach(media -> collect(media.getSchema(), names));
    return names;
  }

  /** Lets a tree of JSON be what its annotation says, or anything. */
  void openTrees() {
    all()
        .filter(part -> part.getRef() != null && TREES.contains(nameOf(part)))
        .forEach(ContractParts::open);
    var schemas = new TreeMap<>(api.getComponents().getSchemas());
    schemas.keySet().removeAll(TREES);
    api.getComponents().setSchemas(schemas);
  }

  /** The framework's own example of a time of day is a number to many readers of YAML. */
  void tellTimesOfDay() {
    var time = api.getComponents().getSchemas().get("LocalTime");
    if (time != null) {
      time.setExamples(null);
      time.setFormat("time-local");
      time.setPattern("^[0-2][0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$");
    }
  }

  /** Java matches the whole text, JSON Schema any part of it. */
  void anchorPatterns() {
    all()
        .filter(part -> part.getPattern() != null && !part.getPattern().startsWith("^"))
        .forEach(part -> part.setPattern("^(?:" + part.getPattern() + ")$"));
  }

  private void collect(Schema schema, Set<String> names) {
    parts(schema)
        .filter(part -> part.getRef() != null)
        .map(ContractParts::nameOf)
        .filter(names::add)
        .map(api.getComponents().getSchemas()::get)
        .filter(Objects::nonNull)
        .forEach(next -> collect(next, names));
  }

  private Stream<Schema> all() {
    var inParameters =
        operations()
            .flatMap(operation -> stream(operation.getParameters()))
            .map(parameter -> parameter.getSchema());
    var inBodies =
        operations()
            .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
            .filter(answer -> answer.getContent() != null)
            .flatMap(answer -> answer.getContent().getMediaTypes().values().stream())
            .map(media -> media.getSchema());
    return Stream.of(api.getComponents().getSchemas().values().stream(), inParameters, inBodies)
        .flatMap(schemas -> schemas)
        .filter(Objects::nonNull)
        .flatMap(ContractParts::parts);
  }

  private Stream<Operation> operations() {
    return api.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream());
  }

  /**
   * A tree is an object here; the framework takes it for a list, because it can be gone through.
   */
  private static void open(Schema tree) {
    tree.setRef(null);
    tree.setType(List.of(SchemaType.OBJECT));
  }

  private static Stream<Schema> parts(Schema schema) {
    var inside =
        Stream.of(
                requireNonNullElse(schema.getProperties(), Map.<String, Schema>of()).values(),
                requireNonNullElse(schema.getAnyOf(), List.<Schema>of()),
                requireNonNullElse(schema.getOneOf(), List.<Schema>of()),
                requireNonNullElse(schema.getAllOf(), List.<Schema>of()))
            .flatMap(some -> some.stream());
    var single = Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema());
    return Stream.concat(
        Stream.of(schema),
        Stream.concat(inside, single).filter(Objects::nonNull).flatMap(ContractParts::parts));
  }

  private static String nameOf(Schema reference) {
    return reference.getRef().replace(REFERENCE, "");
  }

  private static <T> Stream<T> stream(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
