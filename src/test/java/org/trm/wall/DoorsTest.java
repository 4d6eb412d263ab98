package org.trm.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.journal.Sequencer;

/**
 * Through every narrow function that sees more than whoever calls it, a stranger who knows the ids
 * learns what one learns who made them up: nothing, in the same words.
 */
@QuarkusTest
class DoorsTest {

  private static final List<Sql> STRANGERS =
      List.of(
          new Sql("HR", "hr-shelter"),
          new Sql("RS", "rs-child-protection"),
          new Sql("SI", "si-child-protection"));

  /** One line for each function that the service's login may call: its name and its parameters. */
  private static final String DOORS =
      """
      select p.proname || ' ' || coalesce(string_agg(a.name || ' ' || format_type(a.type, null), ','
               order by a.place), '')
        from pg_proc p left join lateral (
          select p.proargnames[i] as name, t.type, i as place
            from unnest(p.proargtypes::oid[]) with ordinality t(type, i)) a on true
       where p.pronamespace = 'public'::regnamespace and p.prosecdef
         and p.prorettype <> 'trigger'::regtype
         and has_function_privilege('trm_app', p.oid, 'execute')
       group by p.oid, p.proname order by 1\
      """;

  @Inject Sequencer sequencer;

  @Test
  void everyDoorIsAsShutAsIfThereWereNothingBehindIt() throws SQLException {
    var worlds =
        Given.worlds(sequencer).stream()
            .filter(world -> "TCL".indexOf(world.stage()) >= 0 || !world.only().isEmpty())
            .filter(world -> !world.only().contains("readSection"))
            .toList();
    var differs = new TreeMap<String, String>();
    var doors = Sql.asSuperuser(DOORS);
    assertTrue(doors.size() > 15, doors::toString);
    for (var door : doors) {
      for (var world : worlds) {
        for (var stranger : STRANGERS) {
          var known = stranger.says(call(door, name -> id(world, name)));
          var madeUp = stranger.says(call(door, _ -> Sql.NOWHERE));
          if (!madeUp.equals(known)) {
            differs.put(door + " " + stranger.organisation(), madeUp + " but " + known);
          }
        }
      }
    }
    assertEquals(Map.of(), differs);
  }

  private static String id(World world, String parameter) {
    var name =
        parameter.contains("case")
            ? "case"
            : Stream.of("group", "withdrawal", "emergency", "consent", "notice", "task")
                .filter(parameter::contains)
                .findFirst()
                .orElse("handoff");
    return world.ids().getOrDefault(name, Sql.NOWHERE);
  }

  private static String call(String door, UnaryOperator<String> ids) {
    var at = door.indexOf(' ');
    var arguments =
        Stream.of(door.substring(at + 1).split(",", -1))
            .filter(one -> !one.isEmpty())
            .map(one -> argument(one.substring(0, one.indexOf(' ')), one, ids))
            .collect(Collectors.joining(", "));
    return "select d::text from " + door.substring(0, at) + "(" + arguments + ") d";
  }

  private static String argument(String name, String parameter, UnaryOperator<String> ids) {
    var type = parameter.substring(name.length() + 1);
    var value =
        switch (type) {
          case "uuid" -> ids.apply(name);
          case "timestamp with time zone" -> name.startsWith("after") ? "2000-01-01" : "2030-01-01";
          case "integer", "bigint" -> "100";
          case "text[]" -> "{rs-shelter,si-desk,si-shelter,RS}";
          case "bytea[]", "uuid[]" -> "{}";
          default ->
              name.endsWith("holder")
                  ? "rs-shelter"
                  : name.endsWith("to") ? "SI" : name.endsWith("category") ? "HEALTH" : "RS";
        };
    return "'" + value + "'::" + type;
  }
}
