package org.trm.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi31;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds bodies against the schemas of the contract. */
final class ContractSchemas {

  private static final String IRI = "https://contract.invalid/openapi";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final SchemaValidatorsConfig STRICT =
      SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

  private final JsonSchema whole;
  private final Map<String, JsonSchema> schemas = new ConcurrentHashMap<>();

  /**
   * The file as one schema, in which references find their targets; operations stand by their
   * names, for a path's braces have no place in a pointer.
   */
  ContractSchemas(JsonNode components, JsonNode operations) {
    var dialect = OpenApi31.getInstance();
    var all = JSON.createObjectNode();
    all.set("components", components);
    all.set("operations", operations);
    whole =
        JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder ->
                    builder
                        .metaSchema(dialect)
                        .defaultMetaSchemaIri(dialect.getIri())
                        .schemaLoaders(loaders -> loaders.schemas(Map.of(IRI, all.toString()))))
            .getSchema(SchemaLocation.of(IRI), STRICT);
  }

  /** What is wrong with this body; nothing if it is as the schema at this pointer says. */
  List<String> complaints(String pointer, String body) {
    try {
      return complaints(pointer, JSON.readTree(body));
    } catch (JsonProcessingException e) {
      return List.of("the body is no JSON");
    }
  }

  List<String> complaints(String pointer, JsonNode body) {
    return schemas.computeIfAbsent(pointer, this::schema).validate(body).stream()
        .map(ValidationMessage::getMessage)
        .toList();
  }

  /** A step of a pointer (RFC 6901). */
  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }

  private JsonSchema schema(String pointer) {
    return whole.getSubSchema(SchemaLocation.Fragment.of(pointer)); // asked by IRI, each is a copy
  }
}
