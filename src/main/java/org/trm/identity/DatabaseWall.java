package org.trm.identity;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks, at start, whether the database still holds the walls between organisations, and refuses to
 * start the service if it does not.
 */
@ApplicationScoped
class DatabaseWall {

  private static final String DRIFT =
      """
      with tables as (
        select oid, relname, relowner, relrowsecurity, relforcerowsecurity from pg_class
         where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
           and relname <> 'flyway_schema_history'),
      doors as (
        select p.oid, p.proname, r.rolsuper, r.rolcanlogin from pg_proc p
          join pg_roles r on r.oid = p.proowner
         where p.pronamespace = 'public'::regnamespace and p.prosecdef)
      select 'the login ' || rolname || ' is too powerful' from pg_roles
       where rolname = current_user and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
      union all
      select 'the login has the rights of ' || r.rolname from pg_roles r
       where r.rolname in ('trm_owner', 'trm_sequencer', 'trm_eraser', 'trm_journal', 'trm_judge',
                           'trm_anchor')
         and pg_has_role(current_user, r.oid, 'member')
      union all
      select 'the login owns ' || relname from tables where relowner = current_user::regrole
      union all
      select 'row-level security is not forced on ' || relname from tables
       where not (relrowsecurity and relforcerowsecurity)
      union all
      select 'there is no policy on ' || relname from tables t
       where not exists (select 1 from pg_policy p where p.polrelid = t.oid)
      union all
      select 'the circle does not stand before ' || relname from tables t
       where (relname = 'cases' or relname not like 'journal%' and exists (
          select 1 from pg_attribute a
           where a.attrelid = t.oid and a.attname = 'case_id' and not a.attisdropped))
         and not exists (select 1 from pg_policy p
          where p.polrelid = t.oid and p.polname = 'in_the_circle' and not p.polpermissive
            and p.polcmd = '*')
      union all
      select 'the login may truncate ' || relname from tables
       where has_table_privilege(current_user, oid, 'truncate')
      union all
      select 'the login may delete from ' || relname from tables
       where has_table_privilege(current_user, oid, 'delete') and relname <> 'idempotency'
      union all
      select 'the login may update ' || relname from tables
       where has_any_column_privilege(current_user, oid, 'update')
         and relname not in ('idempotency', 'cases', 'casefile', 'handoff')
      union all
      select 'the journal can be written past its door: ' || relname from tables
       where has_any_column_privilege(current_user, oid, 'insert') and relname like 'journal%'
      union all
      select 'the narrow door ' || proname || ' is owned by a login' from doors
       where rolsuper or rolcanlogin
      union all
      select 'everybody may use the narrow door ' || proname from doors d
       where exists (select 1 from pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
         where p.oid = d.oid and a.grantee = 0)
      union all
      select 'the journal can be changed: its trigger is off' from pg_trigger
       where (tgname like 'append_only%' or tgname = 'marks_erasure') and tgenabled <> 'O'
      union all
      select 'a handoff can be made another one: a trigger is off' from pg_trigger
       where tgname like 'stays%' and tgenabled <> 'O'
      union all
      select 'anybody may write rows about anything into ' || relname from tables t
       where relname in ('casefile', 'custody', 'handoff', 'task', 'corridor_basis',
                         'corridor_derogation', 'handoff_group_member')
         and not exists (select from pg_policy p where p.polrelid = t.oid
             and not p.polpermissive and p.polname like 'only_whose%')
      union all
      select 'numbers of journal entries are drawn ahead: an entry could be passed over'
        from pg_sequence
       where seqrelid = pg_get_serial_sequence('journal_entry', 'id')::regclass and seqcache <> 1
      union all
      select 'the journal can be changed: nothing guards ' || relname from tables
       where relname in ('journal_entry', 'journal_leaf', 'journal_tile', 'journal_checkpoint',
                         'journal_erasure')
         and not exists (select from pg_trigger where tgrelid = tables.oid and tgname = 'append_only')\
      """;

  private final AgroalDataSource database;
  private final WallAsMade asMade;

  DatabaseWall(AgroalDataSource database, WallAsMade asMade) {
    this.database = database;
    this.asMade = asMade;
  }

  void atStart(@Observes @Priority(1) StartupEvent start) throws SQLException {
    var drift = drift();
    if (LaunchMode.current() != LaunchMode.TEST) { // in tests one of them looks, and can renew
      drift.addAll(asMade.drift());
    }
    refuse(drift);
  }

  static void refuse(List<String> drift) {
    if (!drift.isEmpty()) {
      throw new IllegalStateException(
          "The database no longer holds the walls between organisations: "
              + String.join("; ", drift)
              + ". Restore the grants, policies and functions of the migrations before starting;"
              + " after a migration of your own, renew db/wall.txt (make wall).");
    }
  }

  /** Everything that is not as the migrations left it; empty when the walls stand. */
  List<String> drift() throws SQLException {
    var drift = new ArrayList<String>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(DRIFT)) {
      while (rows.next()) {
        drift.add(rows.getString(1));
      }
    }
    return drift;
  }
}
