package org.trm.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.contract.ContractSchemas.step;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every operation shows by an example what is sent and what is answered, and shows it truly. */
@QuarkusTest
class ExamplesTest {

  private final ContractFile contract = ContractFile.of(ContractFile.BUILT);

  /** The places of an operation at which a body stands: the pointer, and what stands there. */
  private record Body(String pointer, JsonNode media) {}

  @Test
  void everyBodyHasAnExampleThatIsAsItsSchemaSays() {
    var wrong = new TreeMap<String, List<String>>();
    contract
        .operations()
        .flatMap(this::bodies)
        .forEach(body -> wrong.put(body.pointer(), of(body)));
    wrong.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), wrong);
  }

  @Test
  void everyProblemHasAnExampleThatIsAsItsSchemaSays() {
    var wrong = new TreeMap<String, List<String>>();
    var answers = contract.api().path("components").path("responses");
    ContractFile.names(answers)
        .flatMap(name -> media("/components/responses" + step(name), answers.path(name)))
        .forEach(body ->
            body.media()
                .path("examples")
                .properties()
                .forEach(one ->
                    wrong.put(
                        body.pointer() + step(one.getKey()), complaints(body, one.getValue()))));
    wrong.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), wrong);
  }

  private List<String> of(Body body) {
    var examples = body.media().path("examples").properties();
    return examples.isEmpty()
        ? List.of("there is no example")
        : examples.stream().flatMap(one -> complaints(body, one.getValue()).stream()).toList();
  }

  private List<String> complaints(Body body, JsonNode example) {
    var value = contract.resolved(example).path("value");
    return contract.schemas().complaints(body.pointer() + "/schema", value);
  }

  private Stream<Body> bodies(JsonNode operation) {
    var base = "/operations" + step(operation.path("operationId").asText());
    var responses = operation.path("responses");
    return Stream.concat(
        media(base + "/requestBody", operation.path("requestBody")),
        ContractFile.names(responses)
            .filter(status -> status.startsWith("2"))
            .flatMap(status -> media(base + "/responses/" + status, responses.path(status))));
  }

  private static Stream<Body> media(String base, JsonNode holder) {
    return holder.path("content").properties().stream()
        .map(one -> new Body(base + "/content" + step(one.getKey()), one.getValue()));
  }
}
