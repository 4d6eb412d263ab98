package org.trm.late;

import static org.trm.identity.Duty.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.deadline.Escalation;
import org.trm.directory.Directory;
import org.trm.directory.Organisation;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.late.LateView.Late;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.transition.HandoffStatus;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/**
 * Lists what is late: a coordinator sees all of its country, anybody else what their own
 * organisation should do or was told of.
 */
@ApplicationScoped
class ListLate {

  private static final String ASK = "select * from handoff_late(?, 200)";

  private final EntityManager entities;
  private final ClosedCases closed;
  private final Directory directory;
  private final OnRecord onRecord;
  private final InstantSource clock;

  ListLate(
      EntityManager entities,
      ClosedCases closed,
      Directory directory,
      OnRecord onRecord,
      InstantSource clock) {
    this.entities = entities;
    this.closed = closed;
    this.directory = directory;
    this.onRecord = onRecord;
    this.clock = clock;
  }

  @Transactional
  Outcome<LateView> list(Caller caller) {
    var late =
        entities.unwrap(Session.class).doReturningWork(this::ask).stream()
            .filter(one -> concerns(caller, one))
            .toList();
    var entry =
        Entry.done(caller, Action.OVERDUE_LISTED, Subject.NONE).counting("found", late.size());
    return onRecord.end(entry, Outcome.done(new LateView(late)));
  }

  /** What two organisations without an authority owe each other is not a coordinator's to see. */
  private boolean concerns(Caller caller, Late late) {
    var told = late.told();
    boolean official =
        directory.organisation(late.desk()).filter(Organisation::publicAuthority).isPresent();
    return (caller.has(COORDINATOR) && official)
        || caller.worksFor(late.desk())
        || (told != null && caller.worksFor(told));
  }

  private List<Late> ask(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement(ASK)) {
      select.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      var found = new ArrayList<Late>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          if (!closed.has(rows.getObject("case_id", UUID.class))) {
            found.add(late(rows));
          }
        }
      }
      return found;
    }
  }

  private static Late late(ResultSet row) throws SQLException {
    var level = row.getString("escalation");
    var told = row.getString("told");
    return new Late(
        row.getObject("id", UUID.class),
        HandoffType.valueOf(row.getString("type")),
        row.getBoolean("urgent"),
        HandoffStatus.valueOf(row.getString("status")),
        new OrganisationId(row.getString("desk")),
        row.getObject("due_at", OffsetDateTime.class).toInstant(),
        level == null ? Escalation.NONE : Escalation.valueOf(level),
        told == null ? null : new OrganisationId(told));
  }
}
