package org.trm.wall;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.circle.Closing;
import org.trm.handoff.StagedCase;

/**
 * Cases that some may not know of any more, made once: with a person of every side shut out, an
 * organisation, and whoever is outside the circle of a sealed one.
 *
 * @param world what there is
 * @param out who is shut out: names of people, and organisations
 */
record ShutOut(World world, Set<String> out) {

  /** Under which column of the table they stand, wherever they work. */
  static final String COLUMN = "shut-out";

  private static final String CASEWORKER = "rs-shelter-caseworker";
  private static final String OFFICER = "rs-shelter-data-protection";
  private static final String LAWYER = "rs-child-protection-child-protection";
  private static final String INSPECTOR = "rs-data-authority-inspector";

  /** Of these one at least is shut out of one of the cases. */
  private static final Set<String> SOMEWHERE =
      Set.of(
          CASEWORKER,
          OFFICER,
          LAWYER,
          "rs-desk-focal-point",
          "si-shelter-caseworker",
          INSPECTOR,
          "si-desk");

  ShutOut {
    out = Set.copyOf(out);
  }

  /** Made anew; so many cases with numbers have been made before. */
  static List<ShutOut> all(Map<String, String> starts, int before) {
    return List.of(alerted(starts, before), takenBack(), together());
  }

  static boolean isSomewhere(Person person) {
    return SOMEWHERE.contains(person.name()) || SOMEWHERE.contains(person.organisation());
  }

  boolean isOut(Person person) {
    return out.contains(person.name()) || out.contains(person.organisation());
  }

  /** Much happened before: an alert, an emergency, a mandate, an inspection, an incident. */
  private static ShutOut alerted(Map<String, String> starts, int before) {
    var staged =
        StagedCase.alerted(before)
            .opened()
            .mandated(LAWYER)
            .inspected(INSPECTOR)
            .and(starts)
            .and("status", "SENT");
    new Closing("rs-shelter", "/v1/cases/" + staged.ids().get("case"))
        .seal(List.of(OFFICER))
        .people(List.of("rs-desk-focal-point", LAWYER, OFFICER, INSPECTOR))
        .organisations(List.of("si-desk"));
    return of(staged, CASEWORKER, "rs-desk-focal-point", LAWYER, OFFICER, INSPECTOR, "si-desk");
  }

  /** Received in Slovenia, and shut out by who holds it now. */
  private static ShutOut takenBack() {
    var staged = StagedCase.takenBack().and("status", "COMPLETED");
    new Closing("si-shelter", "/v1/cases/" + staged.ids().get("case"))
        .people(List.of(CASEWORKER, "si-shelter-caseworker"))
        .organisations(List.of("si-desk"));
    return of(staged, CASEWORKER, "si-shelter-caseworker", "si-desk");
  }

  /** Of two who travel together one is closed. */
  private static ShutOut together() {
    var staged = StagedCase.together(true).and("status", "SUBMITTED");
    new Closing("rs-shelter", "/v1/cases/" + caseOf(staged.ids().get("handoff")))
        .people(List.of(CASEWORKER))
        .organisations(List.of("si-desk"));
    return of(staged, CASEWORKER, "si-desk");
  }

  private static String caseOf(@Nullable String handoff) {
    return Sql.asSuperuser("select case_id from handoff where id = '" + handoff + "'").getFirst();
  }

  private static ShutOut of(StagedCase staged, String... out) {
    return new ShutOut(World.of("X", staged), Set.of(out));
  }
}
