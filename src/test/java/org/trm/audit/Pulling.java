package org.trm.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trm.actor.Actor;
import org.trm.checkpoint.JournalKeys;
import org.trm.shared.CountryCode;
import org.trm.verifier.Verify;

/** A country's auditor who pulls, keeps what was pulled, and verifies it. */
final class Pulling {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Actor auditor;
  private final String journal;

  private Pulling(String country) {
    auditor = Actor.of(country + "-desk-auditor");
    journal = "/v1/journal/" + country.toUpperCase(java.util.Locale.ROOT);
  }

  static Pulling of(String country) {
    return new Pulling(country);
  }

  /** What a run of the verifier said. */
  record Verdict(int exit, String text) {}

  Response entries(String query) {
    return auditor.gets(journal + "/entries" + query);
  }

  /** The positions that such a query gives. */
  List<JsonNode> lines(String query) {
    return entries(query)
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .lines()
        .map(Pulling::tree)
        .toList();
  }

  Response proof(long seq) {
    return auditor.gets(journal + "/entries/" + seq + "/proof");
  }

  Response bundle(String query) {
    return auditor.gets(journal + "/bundle" + query);
  }

  /** Saves a bundle. */
  Path save(Path folder, String query) throws IOException {
    var bytes = bundle(query).then().statusCode(200).extract().asByteArray();
    return Files.write(Files.createTempFile(folder, "bundle", ".zip"), bytes);
  }

  /** Saves the public keys of a country. */
  static Path keys(Path folder, JournalKeys keys, String country) throws IOException {
    var lines = keys.verifiers(new CountryCode(country)).stream().map(key -> key.vkey()).toList();
    return Files.write(Files.createTempFile(folder, "keys", ".txt"), lines);
  }

  static Verdict verify(Object... words) {
    var out = new ByteArrayOutputStream();
    var question = List.of(words).stream().map(Object::toString).toList();
    int exit = Verify.run(question, new PrintStream(out, true, UTF_8));
    return new Verdict(exit, out.toString(UTF_8));
  }

  private static JsonNode tree(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
