package org.trm.handoff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;

/**
 * Which of a desk's handoffs to list.
 *
 * @param box those that come in, or those that go out
 * @param status in this status only
 * @param dueBefore whose next clock ends before this moment
 * @param size how many at most
 * @param after where the page before ended
 */
record DeskQuery(
    Box box,
    @Nullable HandoffStatus status,
    @Nullable Instant dueBefore,
    int size,
    @Nullable Position after) {

  void addTo(List<String> where, Map<String, Object> values) {
    where.add(
        box == Box.in
            ? "(route.receivingDesk = :me or receivingOrganisation = :me)"
            : "(route.holder = :me or route.sendingDesk = :me)");
    if (status != null) {
      where.add("status = :status");
      values.put("status", status.name());
    }
    if (dueBefore != null) {
      where.add("clock.dueAt < :dueBefore");
      values.put("dueBefore", dueBefore);
    }
    if (after != null) {
      after.addTo(where, values);
    }
  }

  /** Where a page ends: the last handoff's clock, if it has one, and its id. */
  record Position(@Nullable Instant dueAt, UUID id) {

    static Position read(String text) {
      try {
        var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
        var parts = decoded.split(" ", -1);
        var due = parts[0].equals("-") ? null : Instant.parse(parts[0]);
        return new Position(due, UUID.fromString(parts[1]));
      } catch (IllegalArgumentException
          | DateTimeParseException
          | ArrayIndexOutOfBoundsException e) {
        throw new ProblemException(ProblemType.MALFORMED_REQUEST);
      }
    }

    String text() {
      var plain = (dueAt == null ? "-" : dueAt) + " " + id;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(plain.getBytes(StandardCharsets.US_ASCII));
    }

    void addTo(List<String> where, Map<String, Object> values) {
      values.put("id", id);
      if (dueAt == null) {
        where.add("clock.dueAt is null and id > :id");
      } else {
        where.add("(clock.dueAt > :due or clock.dueAt = :due and id > :id or clock.dueAt is null)");
        values.put("due", dueAt);
      }
    }
  }
}
