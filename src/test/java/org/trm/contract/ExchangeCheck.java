package org.trm.contract;

import static org.trm.contract.ContractSchemas.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/** Compares one exchange with what the contract says of its operation. */
final class ExchangeCheck {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String LINES = "ndjson";
  private static final String ANY_PROBLEM = "/components/schemas/Problem";

  private final ContractFile contract;

  ExchangeCheck(ContractFile contract) {
    this.contract = contract;
  }

  /** What is not as the contract says. */
  List<String> complaints(Exchange exchange) {
    var template = contract.templateOf(exchange.path());
    if (template.isEmpty()) {
      return outside(exchange, 404, "the contract does not know this path");
    }
    var operation = contract.operation(template.get(), exchange.method());
    if (operation.isEmpty()) {
      return outside(exchange, 405, "the contract does not know this method here");
    }
    return inside(exchange, operation.get());
  }

  /** Who asks for what does not exist is told so, and nothing else. */
  private List<String> outside(Exchange exchange, int status, String complaint) {
    return exchange.status() == status && exchange.mediaType().equals(PROBLEM)
        ? contract.schemas().complaints(ANY_PROBLEM, exchange.body())
        : List.of(complaint);
  }

  private List<String> inside(Exchange exchange, JsonNode operation) {
    var status = String.valueOf(exchange.status());
    var told = operation.path("responses").path(status);
    if (told.isMissingNode()) {
      return List.of("the contract does not know this status");
    }
    var answer = contract.resolved(told);
    var base =
        told.has("$ref") ? told.path("$ref").asText().substring(1) : under(operation, status);
    return Stream.of(
            headers(exchange, answer), body(exchange, answer, base), sent(exchange, operation))
        .flatMap(complaints -> complaints)
        .toList();
  }

  private static String under(JsonNode operation, String status) {
    return "/operations" + step(operation.path("operationId").asText()) + "/responses/" + status;
  }

  private Stream<String> headers(Exchange exchange, JsonNode answer) {
    var headers = answer.path("headers");
    return ContractFile.names(headers)
        .filter(name -> contract.resolved(headers.path(name)).path("required").asBoolean())
        .filter(name -> exchange.response().header(name) == null)
        .map(name -> "the header " + name + " is missing");
  }

  private Stream<String> body(Exchange exchange, JsonNode answer, String base) {
    var type = exchange.mediaType();
    var content = answer.path("content");
    if (content.isEmpty()) {
      return exchange.body().isEmpty() ? Stream.empty() : Stream.of("there should be no body");
    }
    if (!content.has(type)) {
      return Stream.of("the contract does not know the media type '" + type + "' here");
    }
    var pointer = base + "/content" + step(type) + "/schema";
    if (type.endsWith(LINES)) {
      return exchange.body().lines().flatMap(line -> against(pointer, line));
    }
    return type.endsWith("json") ? against(pointer, exchange.body()) : Stream.empty();
  }

  /** Tests send bad bodies on purpose; what was accepted must be as the contract says. */
  private Stream<String> sent(Exchange exchange, JsonNode operation) {
    if (!exchange.isGood() || !(exchange.sent() instanceof String body)) {
      return Stream.empty();
    }
    var name = step(operation.path("operationId").asText());
    var pointer = "/operations" + name + "/requestBody/content" + step(JSON) + "/schema";
    return operation.has("requestBody")
        ? against(pointer, body).map("the request was accepted, but "::concat)
        : Stream.of("a body was accepted where the contract has none");
  }

  private Stream<String> against(String pointer, String body) {
    return contract.schemas().complaints(pointer, body).stream();
  }
}
