package org.trm.handoff;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.transition.HandoffStatus;
import org.trm.web.Cursor;

/**
 * Which of a desk's handoffs to list; alerts that are not over come first.
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

  private static final String FIRST = " and alerting";
  private static final String REST = " and not alerting";
  private static final String ORDER = " order by alerting desc, due_at, id limit :most";

  /**
   * Each branch reads one index from where the page begins and stops when the page is full; one
   * condition over all of them would sort everything there ever was.
   */
  String sql() {
    return sides().stream()
        .flatMap(side -> parts().stream().map(part -> branch(side, part)))
        .collect(joining(") union all (", "select * from ((", ")) desk" + ORDER));
  }

  Map<String, Object> values(OrganisationId me) {
    var values = new HashMap<String, Object>();
    values.put("me", me.value());
    values.put("most", size + 1);
    if (status != null) {
      values.put("status", status.name());
    }
    if (dueBefore != null) {
      values.put("dueBefore", dueBefore);
    }
    if (after != null) {
      after.addTo(values);
    }
    return values;
  }

  private String branch(String side, String part) {
    return "select * from handoff where "
        + side
        + part
        + (status == null ? "" : " and status = :status")
        + (dueBefore == null ? "" : " and due_at < :dueBefore")
        + ORDER;
  }

  private List<String> sides() {
    return switch (box) {
      case in ->
          List.of("receiving_desk = :me", "receiving_organisation = :me and receiving_desk <> :me");
      case out -> List.of("sending_desk = :me", "holder = :me and sending_desk <> :me");
    };
  }

  private List<String> parts() {
    return after == null ? List.of("") : after.parts();
  }

  /** Where a page ends: whether among the alerts, the last one's clock, if any, and its id. */
  record Position(boolean alert, @Nullable Instant dueAt, UUID id) {

    static Position of(HandoffEntity last) {
      var open = !last.status().isTerminal() && last.status() != HandoffStatus.DRAFT;
      var alert = open && last.type() == HandoffType.EMERGENCY_ALERT;
      return new Position(alert, last.clock().dueAt(), last.id());
    }

    static Position read(Cursor after) {
      return after.parts(parts -> {
        var due = parts.get(1).equals("-") ? null : Instant.parse(parts.get(1));
        return new Position(parts.get(0).equals("!"), due, UUID.fromString(parts.get(2)));
      });
    }

    String text() {
      return Cursor.of(alert ? "!" : ".", dueAt == null ? "-" : dueAt, id).value();
    }

    /** What has a clock comes first, so all without one is still to come. */
    List<String> parts() {
      var group = alert ? FIRST : REST;
      var more =
          dueAt == null
              ? Stream.of(group + " and due_at is null and id > :id")
              : Stream.of(group + " and (due_at, id) > (:due, :id)", group + " and due_at is null");
      return Stream.concat(more, alert ? Stream.of(REST) : Stream.empty()).toList();
    }

    void addTo(Map<String, Object> values) {
      values.put("id", id);
      if (dueAt != null) {
        values.put("due", dueAt);
      }
    }
  }
}
