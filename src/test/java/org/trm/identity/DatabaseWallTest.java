package org.trm.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.Asvs;
import org.trm.local.LocalStack;

/** The service does not start on a database whose walls have come down. */
@QuarkusTest
@Asvs({"8.4.1", "13.2.2"})
class DatabaseWallTest {

  private final DatabaseWall wall;

  DatabaseWallTest(DatabaseWall wall) {
    this.wall = wall;
  }

  @Test
  void theWallsStandAsTheMigrationsLeftThem() throws SQLException {
    assertEquals(List.of(), wall.drift());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alter table section no force row level security | alter table section force row level security | row-level security is not forced on section
          alter table casefile disable row level security | alter table casefile enable row level security | row-level security is not forced on casefile
          drop policy in_the_circle on section | create policy in_the_circle on section as restrictive to trm_app using (case_id <> all ((select scope_closed())::uuid[]) and case_id = coalesce((select scope_only()), case_id)) | the circle does not stand before section
          grant truncate on handoff to trm_app | revoke truncate on handoff from trm_app | the login may truncate handoff
          grant delete on section to trm_app | revoke delete on section from trm_app | the login may delete from section
          grant update on packet to trm_app | revoke update on packet from trm_app | the login may update packet
          grant insert on journal_entry to trm_app | revoke insert on journal_entry from trm_app | the journal can be written past its door: journal_entry
          grant insert on journal_tile to trm_app | revoke insert on journal_tile from trm_app | the journal can be written past its door: journal_tile
          grant execute on function journal_leaves to public | revoke execute on function journal_leaves from public | everybody may use the narrow door journal_leaves
          alter table journal_tile disable trigger append_only | alter table journal_tile enable trigger append_only | the journal can be changed: its trigger is off
          alter trigger append_only on journal_checkpoint rename to gone | alter trigger gone on journal_checkpoint rename to append_only | the journal can be changed: nothing guards journal_checkpoint
          grant execute on function may_judge to public | revoke execute on function may_judge from public | everybody may use the narrow door may_judge
          alter role trm_app bypassrls | alter role trm_app nobypassrls | the login trm_app is too powerful
          alter table handoff disable trigger stays | alter table handoff enable trigger stays | a handoff can be made another one: a trigger is off
          alter table journal_entry disable trigger marks_erasure | alter table journal_entry enable trigger marks_erasure | the journal can be changed: its trigger is off
          alter table journal_entry alter column id set cache 32 | alter table journal_entry alter column id set cache 1 | numbers of journal entries are drawn ahead: an entry could be passed over
          alter table journal_leaf disable trigger append_only | alter table journal_leaf enable trigger append_only | the journal can be changed: its trigger is off\
          """)
  void aWallThatCameDownIsNamed(String takenDown, String putUp, String named) throws SQLException {
    asSuperuser(takenDown);
    try {
      assertEquals(List.of(named), wall.drift());
      assertThrows(IllegalStateException.class, () -> wall.atStart(new StartupEvent()));
    } finally {
      asSuperuser(putUp);
    }
  }

  private static void asSuperuser(String sql) throws SQLException {
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
