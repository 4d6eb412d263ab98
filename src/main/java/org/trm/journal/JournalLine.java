package org.trm.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One position of a journal as auditors get it: one line of canonical JSON (RFC 8785). */
public sealed interface JournalLine {

  /** Its position in the journal. */
  long seq();

  /** The entry that stands here, or whose subject was erased. */
  UUID id();

  /** The line, without its end. */
  String text();

  /**
   * An entry, opened.
   *
   * @param commitment what the journal's tree holds for it, base64url
   * @param core what was done, when, and how it ended
   * @param agent who did it
   * @param subject what it was about; absent once it has been erased
   * @param subjectDigest what the commitment binds of the subject, base64url
   */
  record Opened(
      long seq,
      UUID id,
      String commitment,
      Part core,
      Part agent,
      @Nullable Part subject,
      String subjectDigest)
      implements JournalLine {

    @Override
    public String text() {
      return "{\"agent\":%s,\"commitment\":\"%s\",\"core\":%s,\"id\":\"%s\",\"seq\":%d,\"subject\":%s}"
          .formatted(
              agent.text(),
              commitment,
              core.text(),
              id,
              seq,
              subject == null ? "{\"digest\":\"" + subjectDigest + "\"}" : subject.text());
    }

    @Override
    public String toString() {
      return "entry " + id;
    }
  }

  /**
   * The marker that an entry's subject was erased; it says nothing else.
   *
   * @param commitment that of the entry, base64url
   */
  record Erasure(long seq, UUID id, String commitment) implements JournalLine {

    @Override
    public String text() {
      return "{\"commitment\":\"%s\",\"erasure\":true,\"id\":\"%s\",\"seq\":%d}"
          .formatted(commitment, id, seq);
    }
  }

  /**
   * One group of an entry.
   *
   * @param json its content in the canonical form that was hashed
   * @param salt its salt, base64url
   */
  record Part(String json, String salt) {

    String text() {
      return "{\"content\":" + json + ",\"salt\":\"" + salt + "\"}";
    }

    @Override
    public String toString() {
      return "a group";
    }
  }
}
