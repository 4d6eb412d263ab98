package org.trm.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Compares what the policies, functions and triggers of the database say with what the migrations
 * made them say: a policy that stands in its place and lets everybody pass is no wall. Their hashes
 * are in {@code db/wall.txt}, one a line; nothing of the kind may be missing or be there besides.
 */
@ApplicationScoped
class WallAsMade {

  private static final String FILE = "/db/wall.txt";

  private static final String SAID =
      """
      with said as (
        select 'policy ' || p.polname || ' on ' || c.relname as what,
               concat_ws(' ', p.polpermissive, p.polcmd,
                 array(select r.rolname from pg_roles r where r.oid = any (p.polroles) order by 1),
                 pg_get_expr(p.polqual, p.polrelid), '/',
                 pg_get_expr(p.polwithcheck, p.polrelid)) as text
          from pg_policy p join pg_class c on c.oid = p.polrelid
         where c.relnamespace = 'public'::regnamespace
        union all
        select 'function ' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')',
               pg_get_userbyid(p.proowner) || ' ' || pg_get_functiondef(p.oid)
          from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prokind = 'f'
        union all
        select 'trigger ' || t.tgname || ' on ' || c.relname, t.tgenabled::text || ' ' || pg_get_triggerdef(t.oid)
          from pg_trigger t join pg_class c on c.oid = t.tgrelid
         where c.relnamespace = 'public'::regnamespace and not t.tgisinternal)
      select what, left(encode(sha256(convert_to(replace(text, 'public.', ''), 'UTF8')), 'hex'), 32)
        from said order by what collate "C"\
      """;

  private final AgroalDataSource database;

  WallAsMade(AgroalDataSource database) {
    this.database = database;
  }

  /** What says something else than it was made to say, is gone, or was added. */
  List<String> drift() throws SQLException {
    try (var connection = database.getConnection()) {
      return drift(connection);
    }
  }

  static List<String> drift(Connection connection) throws SQLException {
    var made = made();
    var found = found(connection);
    var drift = new ArrayList<String>();
    made.forEach((what, hash) -> {
      if (!found.containsKey(what)) {
        drift.add("the " + what + " is gone");
      } else if (!hash.equals(found.get(what))) {
        drift.add("the " + what + " is not what the migrations made it");
      }
    });
    found.keySet().stream()
        .filter(what -> !made.containsKey(what))
        .forEach(what -> drift.add("no migration of this service made the " + what));
    return drift;
  }

  /** The hashes of what the database says now, by what says it. */
  Map<String, String> found() throws SQLException {
    try (var connection = database.getConnection()) {
      return found(connection);
    }
  }

  private static Map<String, String> found(Connection connection) throws SQLException {
    var found = new TreeMap<String, String>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(SAID)) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    return found;
  }

  private static Map<String, String> made() {
    try (var file = WallAsMade.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file, FILE).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" ", 2))
          .collect(toMap(line -> line[1], line -> line[0], (a, _) -> a, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
