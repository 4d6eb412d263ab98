package org.trm.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One operation of the contract, as whoever calls it needs to know it.
 *
 * @param path the address, with its parameters in braces
 * @param headers what the contract asks for beside the token
 * @param example a body as it is sent, empty where none is
 * @param open whether no token is needed
 */
public record ContractOperation(
    String id, String method, String path, Set<String> headers, String example, boolean open) {

  public ContractOperation {
    headers = Set.copyOf(headers);
  }

  /** All that the service offers, as the build has found it. */
  public static List<ContractOperation> all() {
    var contract = ContractFile.of(ContractFile.BUILT);
    return contract.api().path("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .filter(one -> one.getValue().has("operationId"))
                .map(one -> of(contract, path.getKey(), one)))
        .toList();
  }

  /** The operation of this name. */
  public static ContractOperation named(String id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static ContractOperation of(
      ContractFile contract, String path, Map.Entry<String, JsonNode> one) {
    var operation = one.getValue();
    return new ContractOperation(
        operation.path("operationId").asText(),
        one.getKey().toUpperCase(Locale.ROOT),
        path,
        headers(contract, operation).collect(Collectors.toSet()),
        example(contract, operation),
        operation.path("security").findValue("jwt") == null);
  }

  private static Stream<String> headers(ContractFile contract, JsonNode operation) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .map(contract::resolved)
        .filter(parameter -> parameter.path("in").asText().equals("header"))
        .map(parameter -> parameter.path("name").asText());
  }

  private static String example(ContractFile contract, JsonNode operation) {
    var body = operation.path("requestBody").path("content").path("application/json");
    return body.path("examples").properties().stream()
        .map(one -> contract.resolved(one.getValue()).path("value").toString())
        .findFirst()
        .orElse("");
  }
}
