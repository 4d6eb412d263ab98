package org.trm.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trm.approval.Human;
import org.trm.casefile.LentCopy;
import org.trm.casefile.LentSection;
import org.trm.deadline.Alarm;
import org.trm.rows.Rows;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;

/**
 * The narrow doors that the database has for emergencies; each looks for itself who asks. None
 * opens for who is shut out of a case, or outside the circle of a sealed one.
 */
@ApplicationScoped
class EmergencyDoor {

  private static final String RELATION =
      "select r.*, a.asked as case_id from (select cast(? as uuid) as asked) a"
          + " cross join lateral emergency_relation(a.asked) r"
          + " where a.asked <> all (closed_cases(r.holder, scope_human()))";
  private static final String COPY = "select * from emergency_copy(?, ?, ?)";
  private static final String SECTION = "select * from emergency_section(?, ?, ?, ?)";
  private static final String OWE = "select emergency_owe(?, ?, ?, ?, ?, ?, ?)";

  private final Rows rows;
  private final InstantSource clock;

  EmergencyDoor(Rows rows, InstantSource clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Who holds a case, and what the caller's organisation has to do with it. */
  record Found(OrganisationId holder, CountryCode country, Relation relation) {}

  /** Absent for whoever has nothing to do with the case, and where there is none. */
  Optional<Found> relation(CaseId theCase) {
    return rows.first(
        RELATION,
        row ->
            new Found(
                new OrganisationId(row.getString("holder")),
                new CountryCode(row.getString("holder_country")),
                Relation.valueOf(row.getString("relation"))),
        theCase.value());
  }

  /** A sealed section, for the human who opened the case, while it is open. */
  Optional<LentSection> section(UUID emergency, Human human, DataCategory category) {
    return rows.first(
        SECTION,
        row -> LentSection.of(row, category),
        emergency,
        human.key(),
        category.name(),
        clock.instant());
  }

  /** The holder's copy of the case that this human has opened; absent once it is closed. */
  Optional<LentCopy> copy(UUID emergency, Human human) {
    return rows.first(COPY, LentCopy::of, emergency, human.key(), clock.instant());
  }

  /** From now on the holder owes somebody's word, by then. */
  void owe(EmergencyView emergency, OrganisationId desk, Alarm first) {
    rows.call(
        OWE,
        emergency.id(),
        Ids.next(clock),
        desk.value(),
        emergency.openedAt(),
        emergency.confirmBy(),
        first.kind().name(),
        first.at());
  }
}
