package org.trm.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.Bytes;
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

  /**
   * Core and agent, with their salts, under the journal's key; and the subject's digest, so that
   * the commitment can be checked when the subject is gone.
   */
  byte[] sealOpening(CountryCode journal, UUID id, Opening opening) {
    var content =
        Jcs.write(
            Map.of(
                "core", opening.core().json(),
                "coreSalt", opening.core().salt().base64(),
                "agent", opening.agent().json(),
                "agentSalt", opening.agent().salt().base64(),
                "subjectDigest", Bytes.of(opening.subject().digest()).base64()));
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
    var parts = parts(journal, stored);
    var subject = subject(journal, stored);
    return new OpenedEntry(
        stored.seq(),
        stored.id(),
        stored.commitment().base64(),
        group(part(parts, "core")),
        group(part(parts, "agent")),
        subject == null ? null : group(subject));
  }

  /** What stands at the position of this entry or marker. */
  JournalLine line(CountryCode journal, long seq, StoredEntry stored) {
    if (stored.marker()) {
      return new JournalLine.Erasure(seq, stored.id(), stored.commitment().base64());
    }
    var parts = parts(journal, stored);
    return new JournalLine.Opened(
        seq,
        stored.id(),
        stored.commitment().base64(),
        part(parts, "core"),
        part(parts, "agent"),
        subject(journal, stored),
        parts.path("subjectDigest").asText());
  }

  private JsonNode parts(CountryCode journal, StoredEntry stored) {
    var place = place(journal, stored.id(), "opening");
    return tree(vault.journal(journal).open(stored.opening().toArray(), place));
  }

  private JournalLine.@Nullable Part subject(CountryCode journal, StoredEntry stored) {
    var salt = stored.salt();
    if (salt == null) {
      return null;
    }
    var opened =
        vault
            .journal(journal)
            .under(salt.toArray())
            .open(stored.subject().toArray(), place(journal, stored.id(), "subject"));
    return new JournalLine.Part(new String(opened, UTF_8), salt.base64());
  }

  private static JournalLine.Part part(JsonNode parts, String name) {
    return new JournalLine.Part(
        parts.path(name).textValue(), parts.path(name + "Salt").textValue());
  }

  private static OpenedEntry.Group group(JournalLine.Part part) {
    return new OpenedEntry.Group(part.salt(), tree(part.json().getBytes(UTF_8)));
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
