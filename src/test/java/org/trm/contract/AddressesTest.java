package org.trm.contract;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;

/** Addresses stand in logs of proxies, so nothing of a person's can be in one. */
class AddressesTest {

  private final ContractFile contract = ContractFile.of(ContractFile.BUILT);

  @Test
  @Asvs("14.2.1")
  void noOwnWordsCanStandInAnAddress() {
    var free =
        contract
            .operations()
            .flatMap(operation -> children(operation.path("parameters")))
            .map(this::resolved)
            .filter(parameter -> Set.of("query", "path").contains(parameter.path("in").asText()))
            .filter(parameter -> isFree(parameter.path("schema")))
            .map(parameter -> parameter.path("name").asText());
    assertEquals(Set.of(), free.collect(toCollection(TreeSet::new)));
  }

  private boolean isFree(JsonNode given) {
    var schema = resolved(given);
    if (schema.path("type").asText().equals("array")) {
      return isFree(schema.path("items"));
    }
    return schema.path("type").asText("string").equals("string")
        && Stream.of("enum", "pattern", "format", "const").noneMatch(schema::has);
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? contract.api().at(node.path("$ref").asText().substring(1)) : node;
  }

  private static Stream<JsonNode> children(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }
}
