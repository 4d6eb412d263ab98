package org.trm.wall;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What the database does for a few requests, among twenty thousand handoffs of others. */
final class CostlyWork {

  /** What the circle's policy says before each table. */
  private static final Map<String, String> CIRCLES =
      Sql.asSuperuser(
              "select polrelid::regclass || ' ' || pg_get_expr(polqual, polrelid) from pg_policy"
                  + " where polname = 'in_the_circle'")
          .stream()
          .map(one -> one.split(" ", 2))
          .collect(toMap(one -> one[0], one -> one[1]));

  private CostlyWork() {}

  /** What stands: nothing, the walls between organisations, or the circle of each case as well. */
  enum Walls {
    NONE,
    ORGANISATIONS,
    CIRCLES;

    /** How a transaction begins, in the name of an organisation and of one of its people. */
    String scope(String organisation) {
      var country = organisation.substring(0, 2).toUpperCase(Locale.ROOT);
      var people = "https://realm.test/realms/rs " + Sql.NOWHERE;
      return this == CIRCLES
          ? "select scope_to('%s', '%s', '%s', ''), current_setting('trm.closed', true)"
              .formatted(country, organisation, people)
          : "select set_config('trm.country', '%s', true), set_config('trm.organisation', '%s', true)"
              .formatted(country, organisation);
    }
  }

  /**
   * The statements of each, as the service sends them, in a world in which somebody is on the way.
   */
  static Map<String, List<String>> of(World world, Walls walls) {
    var theCase = world.value("case");
    var handoff = world.value("handoff");
    var shelter = walls.scope("rs-shelter");
    var desk = walls.scope("si-desk");
    var move = "update handoff set questions = questions + 1 where id = '" + handoff + "'";
    var operations = new LinkedHashMap<String, List<String>>();
    operations.put(
        "read a case",
        List.of(
            shelter,
            "select * from casefile where organisation = 'rs-shelter' and case_id = '"
                + theCase
                + "'",
            "select * from custody where case_id = '" + theCase + "' order by since",
            "select * from participant where case_id = '" + theCase + "'"));
    operations.put(
        "read a section",
        List.of(
            shelter,
            "select * from casefile where organisation = 'rs-shelter' and case_id = '"
                + theCase
                + "'",
            "select * from section where organisation = 'rs-shelter' and category = 'HEALTH'"
                + " and case_id = '"
                + theCase
                + "' order by version desc limit 1"));
    operations.put(
        "read a handoff", List.of(desk, "select * from handoff where id = '" + handoff + "'"));
    operations.put(
        "a page of the desk's list",
        List.of(
            desk,
            "select * from handoff where receiving_desk = 'si-desk' order by due_at, id limit 51"));
    operations.put(
        "move a handoff",
        List.of(
            desk,
            "select * from cases where id = '" + theCase + "' for update",
            "select * from handoff where id = '" + handoff + "' for update",
            move));
    operations.put("submit a handoff", submit(walls.scope("rs-desk"), theCase, handoff, move));
    operations.put(
        "draft a handoff",
        List.of(
            shelter,
            "select * from cases where id = '" + theCase + "' for update",
            draft(theCase)));
    return operations;
  }

  /** What is locked, what the gates ask for through the narrow doors, and what changes. */
  private static List<String> submit(String desk, String theCase, String handoff, String move) {
    var all = new ArrayList<String>();
    all.add(desk);
    all.add("select * from cases where id = '" + theCase + "' for update");
    all.add("select * from handoff where id = '" + handoff + "' for update");
    Stream.of("case", "child", "consent", "risk")
        .forEach(
            one -> all.add("select * from %s_facts('%s', 'rs-shelter')".formatted(one, theCase)));
    all.add(move);
    return List.copyOf(all);
  }

  /** So many handoffs of others that only an index finds one's own. */
  static void crowd() {
    Sql.asSuperuser(
        """
        do $$ begin
          insert into cases select gen_random_uuid(), 'ro-shelter', 'RO', '2026-01-01'
            from generate_series(1, 20000);
          insert into handoff (id, case_id, type, purpose, urgent, status, holder,
              sending_country, sending_desk, receiving_country, receiving_desk,
              proposed_organisation, sections, packet_version, packet_hash, questions, created_at,
              submitted_at, due_at, version, onward_allowed)
            select gen_random_uuid(), id, 'SERVICE_REFERRAL', 'ASSISTANCE', false, 'SUBMITTED',
              'ro-shelter', 'RO', 'ro-desk', 'SI', 'si-desk', 'si-shelter', '{NEEDS}', 1, 'x', 0,
              '2026-01-01', '2026-01-02', timestamptz '2026-01-03' + random() * interval '300 days',
              0, false
            from cases where holder = 'ro-shelter';
        end $$\
        """);
    Sql.asSuperuser("do $$ begin execute 'analyze'; end $$");
  }

  /** The walls stand, or lie down: policies and what stands beside them. */
  static void stand(Walls walls) {
    policies(walls != Walls.NONE);
    CIRCLES.forEach((table, expression) ->
        Sql.asSuperuser(
            "alter policy in_the_circle on %s using (%s)"
                .formatted(table, walls == Walls.CIRCLES ? expression : "true")));
  }

  private static void policies(boolean up) {
    Sql.asSuperuser(
        """
        do $$ declare name text; begin
          for name in select relname from pg_class where relnamespace = 'public'::regnamespace
              and relkind in ('r', 'p') and relname <> 'flyway_schema_history' loop
            execute format('alter table %%I %1$s row level security', name);
          end loop;
          execute 'alter table handoff %1$s trigger stays';
          execute 'alter table handoff %1$s trigger stays_numbered';
          execute 'alter table handoff %1$s trigger stays_together';
        end $$\
        """
            .formatted(up ? "enable" : "disable"));
  }

  private static String draft(String theCase) {
    return """
    insert into handoff (id, case_id, type, purpose, urgent, status, holder, sending_country,
      sending_desk, receiving_country, receiving_desk, proposed_organisation, sections,
      packet_version, packet_hash, questions, created_at, version, onward_allowed)
    values (gen_random_uuid(), '%s', 'SERVICE_REFERRAL', 'ASSISTANCE', false, 'DRAFT',
      'rs-shelter', 'RS', 'rs-desk', 'SI', 'si-desk', 'si-shelter', '{NEEDS}', 1, 'x', 0,
      '2026-03-01', 0, false)\
    """
        .formatted(theCase);
  }
}
