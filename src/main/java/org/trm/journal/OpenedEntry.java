package org.trm.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as an auditor reads and verifies it.
 *
 * @param seq its position in the journal, absent while it waits for one
 * @param id the entry; the same in both countries' journals for an event across a border
 * @param commitment what the journal's tree holds for it, base64url
 * @param core what was done, when, and how it ended
 * @param agent who did it
 * @param subject what it was about; absent once it has been erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenedEntry(
    @Nullable Long seq,
    UUID id,
    String commitment,
    Group core,
    Group agent,
    @Nullable Group subject) {

  /**
   * One group of an entry.
   *
   * @param salt its salt, base64url
   * @param content its content; the canonical form (RFC 8785) is what was hashed
   */
  public record Group(String salt, JsonNode content) {}
}
