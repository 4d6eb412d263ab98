package org.trm.contract;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;

/** What the contract says of each operation; the build of this run has just written it. */
@QuarkusTest
class ContractTest {

  private static final Path YAML = Path.of("target/openapi/openapi.yaml");

  private final ContractFile contract = ContractFile.of(ContractFile.BUILT);

  @Test
  void everyOperationSaysWhatItIsFor() {
    assertEquals(Set.of(), operationsWithout(operation -> operation.path("summary").isTextual()));
  }

  @Test
  void everyOperationHasANameOfItsOwn() {
    var counts = new HashMap<String, Integer>();
    contract
        .operations()
        .forEach(one -> counts.merge(one.path("operationId").asText(), 1, Integer::sum));
    counts.values().removeIf(count -> count == 1);
    assertEquals(HashMap.newHashMap(0), counts);
  }

  @Test
  void everyOperationTellsTheProblemsItMayMeet() {
    assertEquals(Set.of(), operationsWithout(operation -> operation.path("responses").has("503")));
  }

  /** What asks for a version says what happens without one, and when it is stale. */
  @Test
  void everyHeaderAskedForHasItsProblems() {
    var silent =
        contract
            .operations()
            .filter(operation -> operation.path("parameters").toString().contains("/IfMatch\""))
            .filter(operation -> !operation.path("responses").has("412"));
    assertEquals(Set.of(), names(silent));
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    var lost =
        contract.api().findValuesAsText("$ref").stream()
            .filter(reference -> contract.api().at(reference.substring(1)).isMissingNode());
    assertEquals(Set.of(), lost.collect(toCollection(TreeSet::new)));
  }

  @Test
  @Asvs({"15.3.1", "15.3.3"})
  void everyObjectIsClosed() {
    var schemas = contract.api().path("components").path("schemas");
    var open =
        ContractFile.names(schemas)
            .filter(name -> schemas.path(name).has("properties"))
            .filter(name -> schemas.path(name).path("additionalProperties").asBoolean(true));
    assertEquals(Set.of(), open.collect(toCollection(TreeSet::new)));
  }

  @Test
  void everyCallIsMadeWithATokenUnlessAnybodyMayMakeIt() {
    assertEquals(
        Set.of("listPublicFocalPoints", "readSecurityContact"),
        operationsWithout(operation -> operation.path("security").findValue("jwt") != null));
  }

  @Test
  void readersOfYamlAndOfJsonReadTheSame() throws IOException {
    var yaml = new ObjectMapper(new YAMLFactory()).readTree(YAML.toFile());
    assertEquals(contract.api().toPrettyString(), yaml.toPrettyString());
  }

  private Set<String> operationsWithout(Predicate<JsonNode> wanted) {
    return names(contract.operations().filter(wanted.negate()));
  }

  private static Set<String> names(Stream<JsonNode> operations) {
    return operations
        .map(operation -> operation.path("operationId").asText())
        .collect(toCollection(TreeSet::new));
  }
}
