package org.trm.actor;

import java.sql.SQLException;
import java.util.List;
import org.trm.local.LocalStack;
import org.trm.local.RunningStack;

/** Something is wrong with the database, until this is closed. */
public final class Outage implements AutoCloseable {

  private final RunningStack where;
  private final String end;

  private Outage(RunningStack where, String end) {
    this.where = where;
    this.end = end;
  }

  /** No room is left for this table: whoever adds to it is told what a full disk tells. */
  public static Outage full(String table) {
    var database = LocalStack.current();
    run(
        database,
        List.of(
            """
            create function no_room() returns trigger language plpgsql as $$ begin
              raise exception 'could not extend file: No space left on device'
                using errcode = '53100';
            end $$\
            """,
            "create trigger no_room before insert on %s for each row execute function no_room()"
                .formatted(table)));
    return new Outage(database, "drop function no_room cascade");
  }

  /** Nobody reaches the database, and whoever had reached it is cut off. */
  public static Outage unreachable() {
    var name = LocalStack.current().database();
    var server = LocalStack.current().with("postgres");
    run(
        server,
        List.of(
            "alter database %s with allow_connections false".formatted(name),
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '%s'"
                .formatted(name)));
    return new Outage(server, "alter database %s with allow_connections true".formatted(name));
  }

  @Override
  public void close() {
    run(where, List.of(end));
  }

  private static void run(RunningStack where, List<String> statements) {
    try (var connection = where.connect("postgres");
        var run = connection.createStatement()) {
      for (var statement : statements) {
        run.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
