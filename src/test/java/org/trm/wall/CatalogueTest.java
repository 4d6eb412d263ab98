package org.trm.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the catalogue of the database could tell the service's login, and what constraints could.
 */
@QuarkusTest
class CatalogueTest {

  private static final Sql STRANGER = new Sql("HR", "hr-shelter");

  /** Tables that everybody reads whole. */
  private static final String REFERENCE =
      """
      ('country', 'organisation', 'transfer_instrument', 'duty_roster')\
      """;

  /**
   * A row may point at another table's row only with whose it is, or where a policy asks about that
   * very column before the key does.
   */
  @Test
  void noForeignKeyTellsThatSomethingIsThere() {
    var telling =
        """
        select c.conrelid::regclass || ' ' || c.conname
          from pg_constraint c
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         where c.contype = 'f' and c.connamespace = 'public'::regnamespace
           and has_any_column_privilege('trm_app', c.conrelid, 'insert')
           and c.confrelid::regclass::text not in %s
           and not exists (select from pg_attribute o where o.attrelid = c.conrelid
             and o.attnum = any (c.conkey) and o.attname in ('organisation', 'opener', 'proposer'))
           and not exists (select from pg_policies p
             where p.tablename = c.conrelid::regclass::text and p.cmd in ('INSERT', 'ALL')
               and p.with_check ~ ('\\m' || a.attname || '\\M'))
         order by 1\
        """
            .formatted(REFERENCE);
    assertEquals(List.of(), Sql.asSuperuser(telling));
  }

  /**
   * Who tries out values meets nobody else's: whose it is is part of the key, or a random id is.
   */
  @Test
  void noUniqueKeyHoldsWhatCanBeGuessed() {
    var guessable =
        """
        select i.indrelid::regclass || ' ' || i.indexrelid::regclass
          from pg_index i join pg_class t on t.oid = i.indrelid
         where i.indisunique and t.relnamespace = 'public'::regnamespace and t.relrowsecurity
           and has_any_column_privilege('trm_app', t.oid, 'insert')
           and not exists (select from pg_attribute a where a.attrelid = t.oid
             and a.attnum = any (i.indkey::int2[])
             and (a.atttypid = 'uuid'::regtype
               or a.attname in ('organisation', 'holder', 'from_country', 'receiving_desk')))
         order by 1\
        """;
    assertEquals(List.of(), Sql.asSuperuser(guessable));
  }

  @Test
  void noStatisticsOfColumnsAreShown() {
    var shown =
        """
        select s.tablename || '.' || s.attname from pg_stats s
          join pg_class c on c.relname = s.tablename
         where s.schemaname = 'public' and c.relrowsecurity\
        """;
    Sql.asSuperuser("select 1");
    assertEquals(List.of(), STRANGER.says(shown));
    assertEquals("42501", STRANGER.code("select stavalues1::text from pg_statistic"));
  }

  @Test
  void noSequenceTellsHowMuchIsWritten() {
    var readable =
        """
        select c.relname from pg_class c where c.relkind = 'S'
           and c.relnamespace = 'public'::regnamespace
           and (has_sequence_privilege('trm_app', c.oid, 'select')
             or has_sequence_privilege('trm_app', c.oid, 'usage'))\
        """;
    assertEquals(List.of(), Sql.asSuperuser(readable));
  }

  /** A view runs with its owner's rights unless it says otherwise; so there is none. */
  @Test
  void noViewLooksPastThePolicies() {
    var views =
        """
        select relname from pg_class
         where relkind in ('v', 'm', 'f') and relnamespace = 'public'::regnamespace\
        """;
    assertEquals(List.of(), Sql.asSuperuser(views));
  }

  @Test
  void withoutANameNothingOfAnybodyIsCounted() {
    var tables =
        Sql.asSuperuser(
            """
            select relname from pg_class where relnamespace = 'public'::regnamespace
               and relkind = 'r' and relrowsecurity and has_table_privilege('trm_app', oid, 'select')
               and relname not in ('focal_point', 'journal_tile', 'journal_checkpoint')\
            """);
    var nobody = new Sql("", "");
    var counted =
        tables.stream()
            .filter(table -> !nobody.says("select count(*) from " + table).equals(List.of("0")))
            .toList();
    assertEquals(List.of(), counted);
  }
}
