package org.trm.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.trm.shared.CountryCode;
import org.trm.shared.Jcs;
import org.trm.vault.Vault;

/** Seals openings for a country's journal and opens them again. */
@Singleton
class Sealing {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Vault vault;

  Sealing(Vault vault) {
    this.vault = vault;
  }

  /** Core and agent, with their salts, under the journal's key. */
  byte[] sealOpening(CountryCode journal, UUID id, Opening opening) {
    var content =
        Jcs.write(
            Map.of(
                "core", opening.core().json(),
                "coreSalt", opening.core().salt().base64(),
                "agent", opening.agent().json(),
                "agentSalt", opening.agent().salt().base64()));
    return vault.journal(journal).seal(content, place(journal, id, "opening"));
  }

  /** The subject, under a key that is lost with its salt. */
  byte[] sealSubject(CountryCode journal, UUID id, Opening.Group subject) {
    return vault
        .journal(journal)
        .under(subject.salt().toArray())
        .seal(subject.json().getBytes(UTF_8), place(journal, id, "subject"));
  }

  /** The opened entry; the subject group is absent where it was erased. */
  OpenedEntry open(CountryCode journal, StoredEntry stored) {
    var seal = vault.journal(journal);
    var parts = tree(seal.open(stored.opening().toArray(), place(journal, stored.id(), "opening")));
    var salt = stored.salt();
    var subject =
        salt == null
            ? null
            : new OpenedEntry.Group(
                salt.base64(),
                tree(
                    seal.under(salt.toArray())
                        .open(stored.subject().toArray(), place(journal, stored.id(), "subject"))));
    return new OpenedEntry(
        stored.seq(),
        stored.id(),
        stored.commitment().base64(),
        group(parts, "core"),
        group(parts, "agent"),
        subject);
  }

  private static OpenedEntry.Group group(JsonNode parts, String name) {
    var salt = parts.get(name + "Salt").textValue();
    return new OpenedEntry.Group(salt, tree(parts.get(name).textValue().getBytes(UTF_8)));
  }

  private static byte[] place(CountryCode journal, UUID id, String part) {
    return ("trm/" + journal.lower() + "/journal/" + id + "/" + part).getBytes(UTF_8);
  }

  private static JsonNode tree(byte[] json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
