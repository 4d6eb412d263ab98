package org.trm.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.deadline.Alarm;
import org.trm.rows.Rows;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Tasks as they are kept: each row is written once; the database shows those of the caller. */
@ApplicationScoped
class TaskTable {
  private static final String ALL =
      """
      select t.*, a.step, a.alarm, a.alarm_at, a.gone, a.told, e.ended_at from task t
        join lateral (select * from task_alarm n where n.task = t.id
          order by n.step desc limit 1) a on true
        left join task_end e on e.task = t.id
       where
      """;
  private static final String BEGIN =
      "with begun as (insert into task (id, kind, case_id, about, organisation, country, desk,"
          + " across, begun_at, due_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          + " on conflict (about, kind, organisation) do nothing returning *)"
          + " insert into task_alarm (task, step, organisation, desk, alarm, alarm_at)"
          + " select id, 1, organisation, desk, ?, ? from begun";
  private static final String STEP =
      "insert into task_alarm (task, step, organisation, desk, told, gone, alarm, alarm_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String FOR_ANOTHER = "select task_for_another(?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String CUSTODY_ANSWERED = "select * from custody_answered(?, ?)";
  private static final String END =
      "insert into task_end (task, ending, organisation, ended_at) values (?, ?, ?, ?)"
          + " on conflict do nothing";

  private final Rows rows;

  TaskTable(Rows rows) {
    this.rows = rows;
  }

  /** How a task comes to its end. */
  enum Ending {
    DONE,
    DROPPED
  }

  Optional<OpenTask> find(UUID id) {
    return rows.first(ALL + "t.id = ?", TaskTable::task, id);
  }

  /** Those that came of this and are owed. */
  List<OpenTask> about(UUID about) {
    return rows.all(ALL + "t.about = ? and e.task is null", TaskTable::task, about);
  }

  /** What is owed and concerns the caller's organisation, the next first. */
  List<OpenTask> owed(int most) {
    return rows.all(ALL + "e.task is null order by t.due_at, t.id limit ?", TaskTable::task, most);
  }

  /** Keeps a task with its first alarm, unless there is one of its kind about the same. */
  void begin(OpenTask task, Instant at) {
    var whose = task.whose();
    rows.write(
        BEGIN,
        task.id(),
        task.kind().name(),
        task.theCase().value(),
        task.about(),
        whose.organisation().value(),
        whose.country().value(),
        whose.desk().value(),
        whose.across() == null ? null : whose.across().value(),
        at,
        task.dueAt(),
        task.next().alarm().kind().name(),
        task.next().alarm().at());
  }

  /** Keeps a task of somebody else, who owes it to whoever asks; the database looks whose it is. */
  void beginForAnother(Debt debt, UUID id, Instant at, Instant due, Alarm first) {
    rows.call(
        FOR_ANOTHER,
        id,
        debt.kind().name(),
        debt.about(),
        debt.desk().value(),
        at,
        due,
        first.kind().name(),
        first.at());
  }

  /**
   * Ends what was owed to whoever has custody now of what they asked for; about what, and where.
   */
  List<Answered> custodyAnswered(CaseId theCase, Instant at) {
    return rows.all(
        CUSTODY_ANSWERED,
        row ->
            new Answered(
                row.getObject("request", UUID.class), new CountryCode(row.getString("country"))),
        theCase.value(),
        at);
  }

  /** A question that is answered, and the country of who owed the answer. */
  record Answered(UUID request, CountryCode country) {}

  /** Keeps what goes off next; false if somebody else was first. */
  boolean step(OpenTask task, OpenTask.Step next) {
    var told = next.told();
    var gone = next.gone();
    return rows.write(
        STEP,
        task.id(),
        next.number(),
        task.whose().organisation().value(),
        task.whose().desk().value(),
        told == null ? null : told.value(),
        gone == null ? null : gone.name(),
        next.alarm().kind().name(),
        next.alarm().at());
  }

  /** Ends a task; false if it had ended. */
  boolean end(UUID id, Ending ending, OrganisationId by, Instant at) {
    return rows.write(END, id, ending.name(), by.value(), at);
  }

  private static OpenTask task(ResultSet row) throws SQLException {
    var across = row.getString("across");
    var gone = row.getString("gone");
    var told = row.getString("told");
    return new OpenTask(
        row.getObject("id", UUID.class),
        TaskKind.valueOf(row.getString("kind")),
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getObject("about", UUID.class),
        new OpenTask.Whose(
            new OrganisationId(row.getString("organisation")),
            new CountryCode(row.getString("country")),
            new OrganisationId(row.getString("desk")),
            across == null ? null : new CountryCode(across)),
        Rows.instant(row, "due_at"),
        new OpenTask.Step(
            row.getInt("step"),
            new Alarm(Alarm.Kind.valueOf(row.getString("alarm")), Rows.instant(row, "alarm_at")),
            gone == null ? null : Alarm.Kind.valueOf(gone),
            told == null ? null : new OrganisationId(told)),
        Rows.maybeInstant(row, "ended_at"));
  }
}
