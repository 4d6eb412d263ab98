package org.trm.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The calls of a collection, one for each operation of the contract. */
record ClientRequests(ContractFile contract) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What is sent in the headers that the contract asks for. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Idempotency-Key", "{{$guid}}",
          "If-Match", "{{etag}}",
          "Purpose-Of-Use", "{{purpose}}");

  /** One call and the folder it belongs in. */
  record Call(String tag, ObjectNode item) {}

  Stream<Call> all() {
    return contract.api().path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .filter(one -> one.getValue().has("operationId"))
                .map(one -> call(path.getKey(), one.getKey(), one.getValue())));
  }

  private Call call(String path, String method, JsonNode operation) {
    var item = JSON.createObjectNode().put("name", operation.path("summary").asText());
    var request = item.putObject("request").put("method", method.toUpperCase(Locale.ROOT));
    if (operation.path("security").findValue("jwt") == null) {
      request.putObject("auth").put("type", "noauth");
    }
    var headers = request.putArray("header");
    var url = url(path, request);
    for (var reference : operation.path("parameters")) {
      var parameter = contract.resolved(reference);
      var name = parameter.path("name").asText();
      switch (parameter.path("in").asText()) {
        case "header" -> header(headers.addObject(), parameter);
        case "query" ->
            url.withArray("query")
                .addObject()
                .put("key", name)
                .put("value", "")
                .put("disabled", true);
        default -> {}
      }
    }
    example(operation, request);
    return new Call(operation.path("tags").path(0).asText(), item);
  }

  /** What need not be said is there to be switched on. */
  private static void header(ObjectNode header, JsonNode parameter) {
    var name = parameter.path("name").asText();
    header.put("key", name).put("value", HEADERS.getOrDefault(name, ""));
    if (!parameter.path("required").asBoolean()) {
      header.put("disabled", true);
    }
  }

  private static ObjectNode url(String path, ObjectNode request) {
    var filled = path.replace("{", "{{").replace("}", "}}");
    var url = request.putObject("url").put("raw", "{{host}}" + filled);
    url.putArray("host").add("{{host}}");
    Stream.of(filled.substring(1).split("/", -1)).forEach(url.putArray("path")::add);
    return url;
  }

  private void example(JsonNode operation, ObjectNode request) {
    var examples =
        operation.path("requestBody").path("content").path("application/json").path("examples");
    if (!examples.isEmpty()) {
      var value = contract.resolved(examples.elements().next()).path("value");
      var body = request.putObject("body").put("mode", "raw").put("raw", value.toPrettyString());
      body.putObject("options").putObject("raw").put("language", "json");
    }
  }
}
