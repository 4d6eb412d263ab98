package org.trm.approval;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;

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

    static Position read(String text) {
      try {
        var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        var parts = decoded.split(" ", -1);
        return new Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
      } catch (IllegalArgumentException
          | DateTimeParseException
          | ArrayIndexOutOfBoundsException e) {
        throw new ProblemException(ProblemType.MALFORMED_REQUEST);
      }
    }

    String text() {
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString((expiresAt + " " + id).getBytes(StandardCharsets.US_ASCII));
    }
  }
}
