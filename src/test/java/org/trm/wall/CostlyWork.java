package org.trm.wall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database does for a few requests, among twenty thousand handoffs of others. */
final class CostlyWork {

  private static final String SCOPE =
      "select set_config('trm.country', '%s', true), set_config('trm.organisation', '%s', true)";

  private CostlyWork() {}

  /**
   * The statements of each, as the service sends them, in a world in which somebody is on the way.
   */
  static Map<String, List<String>> of(World world) {
    var theCase = world.value("case");
    var handoff = world.value("handoff");
    var shelter = SCOPE.formatted("RS", "rs-shelter");
    var desk = SCOPE.formatted("SI", "si-desk");
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
    operations.put(
        "draft a handoff",
        List.of(
            shelter,
            "select * from cases where id = '" + theCase + "' for update",
            draft(theCase)));
    return operations;
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

  /** The wall stands, or lies down: policies and what stands beside them. */
  static void stand(boolean up) {
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
