package org.trm.approval;

import java.time.Instant;
import java.util.UUID;
import org.trm.web.Cursor;

/**
 * Which page of what waits.
 *
 * @param size how many at most
 * @param after where the page before ended
 */
record WaitingQuery(Instant now, int size, Position after) {

  /** Where a page ends: when the last one on it expires, and its id. */
  record Position(Instant expiresAt, UUID id) {

    static final Position START = new Position(Instant.EPOCH, new UUID(0, 0));

    static Position read(Cursor after) {
      return after.parts(
          parts -> new Position(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
    }

    String text() {
      return Cursor.of(expiresAt, id).value();
    }
  }
}
