package org.trm.wall;

import java.util.List;

/** The database's wall around circles: taken down, so that whatever still refuses is the code. */
final class Circle {

  private static final String STANDS =
      Sql.asSuperuser("select pg_get_functiondef('scope_closed'::regproc)").getFirst();

  private Circle() {}

  /** Policies and narrow doors are told that nothing is closed to anybody. */
  static void down() {
    Sql.asSuperuser(
        "create or replace function scope_closed() returns uuid[] language sql stable"
            + " return '{}'::uuid[]");
  }

  static void up() {
    Sql.asSuperuser(STANDS);
  }

  /** Whether the database shows a case to whoever is outside its circle. */
  static boolean shows(ShutOut closed) {
    var theCase = closed.world().value("case");
    var select = "select case_id from casefile where case_id = '" + theCase + "'";
    return new Sql("RS", "rs-shelter").says(select).equals(List.of(theCase));
  }
}
