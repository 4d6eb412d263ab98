package org.trm.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/**
 * The contract as a collection of calls that Postman, Bruno and their like can import (format 2.1):
 * a folder for each part of the service, an example in each body, what changes from place to place
 * as variables.
 */
final class ClientCollection {

  static final Path COMMITTED = Path.of("openapi/trm-handoff.postman_collection.json");

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORMAT =
      "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
  private static final String ABOUT =
      """
      Set host, keycloak, realm, username and password, and call "Get a token" first. What an \
      answer made or read is remembered: its version as etag, its identifier under the name of the \
      path that wants it. All persons in the examples are invented: never try calls out with \
      real ones.\
      """;

  /** Remembers the version and the identifier that an answer tells. */
  private static final List<String> REMEMBER =
      List.of(
          "const etag = pm.response.headers.get('ETag');",
          "if (etag) { pm.collectionVariables.set('etag', etag); }",
          "const way = (pm.response.headers.get('Location') || '').split('/');",
          "if (way.length > 3) {",
          "  const name = way[way.length - 2].replace(/.*-/, '').replace(/s$/, '');",
          "  pm.collectionVariables.set(name, way[way.length - 1]);",
          "}");

  private final ContractFile contract;
  private final ClientRequests requests;

  private ClientCollection(ContractFile contract) {
    this.contract = contract;
    this.requests = new ClientRequests(contract);
  }

  /** Writes it anew for the contract that the build has made. */
  public static void main(String[] arguments) {
    try {
      Files.writeString(COMMITTED, of(ContractFile.of(ContractFile.BUILT)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The collection of this contract, as its file has it. */
  static String of(ContractFile contract) {
    var lines = new DefaultPrettyPrinter();
    lines.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
    try {
      return JSON.writer(lines).writeValueAsString(new ClientCollection(contract).all()) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ObjectNode all() {
    var all = JSON.createObjectNode();
    all.putObject("info")
        .put("name", "TRM Handoff")
        .put("description", ABOUT)
        .put("schema", FORMAT);
    all.set("auth", bearer());
    all.set("event", events(REMEMBER));
    all.set("item", items());
    all.set("variable", variables());
    return all;
  }

  private ArrayNode items() {
    var items = JSON.createArrayNode().add(token());
    var folders = new TreeMap<String, ArrayNode>();
    requests
        .all()
        .forEach(
            one -> folders.computeIfAbsent(one.tag(), _ -> JSON.createArrayNode()).add(one.item()));
    folders.forEach((name, calls) -> items.addObject().put("name", name).set("item", calls));
    return items;
  }

  private static ObjectNode token() {
    var item = JSON.createObjectNode().put("name", "Get a token");
    item.set(
        "event",
        events(List.of("pm.collectionVariables.set('token', pm.response.json().access_token);")));
    var request = item.putObject("request").put("method", "POST");
    request.putObject("auth").put("type", "noauth");
    var form = request.putObject("body").put("mode", "urlencoded").putArray("urlencoded");
    for (var name : List.of("grant_type", "client_id", "username", "password")) {
      var value =
          switch (name) {
            case "grant_type" -> "password";
            case "client_id" -> "trm-cli";
            default -> "{{" + name + "}}";
          };
      form.addObject().put("key", name).put("value", value);
    }
    request.put("url", "{{keycloak}}/realms/{{realm}}/protocol/openid-connect/token");
    return item;
  }

  private ArrayNode variables() {
    var variables = JSON.createArrayNode();
    variable(variables, "host", "http://localhost:8080");
    variable(variables, "keycloak", "http://localhost:8180");
    variable(variables, "realm", "rs");
    variable(variables, "username", "rs-shelter-caseworker");
    for (var name : List.of("password", "token")) {
      variable(variables, name, "");
    }
    variable(variables, "etag", "\"0\"");
    variable(variables, "purpose", "CASEWORK");
    var inPaths = new TreeMap<String, String>();
    contract
        .operations()
        .forEach(operation ->
            operation
                .path("parameters")
                .forEach(one -> {
                  if (one.path("in").asText().equals("path")) {
                    inPaths.put(one.path("name").asText(), first(one.path("schema")));
                  }
                }));
    inPaths.forEach((name, value) -> variable(variables, name, value));
    return variables;
  }

  /** The first of the codes that may stand there, empty where it is an identifier. */
  private String first(JsonNode schema) {
    return contract.resolved(schema).path("enum").path(0).asText("");
  }

  private static void variable(ArrayNode variables, String key, String value) {
    variables.addObject().put("key", key).put("value", value);
  }

  private static ObjectNode bearer() {
    var bearer = JSON.createObjectNode().put("type", "bearer");
    var token = bearer.putArray("bearer").addObject();
    token.put("key", "token").put("value", "{{token}}").put("type", "string");
    return bearer;
  }

  private static ArrayNode events(List<String> script) {
    var events = JSON.createArrayNode();
    var lines = events.addObject().put("listen", "test").putObject("script");
    script.forEach(lines.put("type", "text/javascript").putArray("exec")::add);
    return events;
  }
}
