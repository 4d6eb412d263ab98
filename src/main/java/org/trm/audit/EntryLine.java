package org.trm.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One position of a journal, as the contract describes its line.
 *
 * @param seq its position in the journal
 * @param id the entry; the same in both countries' journals for an event across a border
 * @param commitment what the journal's tree holds for it, base64url
 * @param core what was done, when, and how it ended; absent in a marker
 * @param agent who did it; absent in a marker
 * @param subject what it was about; its digest alone once it was erased; absent in a marker
 * @param erasure true in the marker that the subject of the entry of this id was erased
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "One position of a journal; in canonical form (RFC 8785)")
public record EntryLine(
    long seq,
    UUID id,
    String commitment,
    @Nullable EntryGroup core,
    @Nullable EntryGroup agent,
    @Nullable EntryGroup subject,
    @Nullable Boolean erasure) {

  /**
   * One group of an entry.
   *
   * @param salt its salt, base64url
   * @param content its content; its bytes as they stand are what was hashed
   * @param digest what is left of a group that was erased, base64url
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record EntryGroup(
      @Nullable String salt, @Nullable JsonNode content, @Nullable String digest) {}
}
