package org.trm.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.approval.Human;
import org.trm.casefile.LentCopy;
import org.trm.casefile.LentSection;
import org.trm.deadline.Alarm;
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
      "select r.* from (select cast(? as uuid) as asked) a"
          + " cross join lateral emergency_relation(a.asked) r"
          + " where a.asked <> all (scope_closed())"
          + " and a.asked <> all (closed_cases(r.holder, scope_human()))";
  private static final String COPY =
      "select * from emergency_copy(?, ?, ?) where case_id <> all (scope_closed())";
  private static final String SECTION =
      "select * from emergency_section(?, ?, ?, ?) where case_id <> all (scope_closed())";
  private static final String OWE = "select emergency_owe(?, ?, ?, ?, ?, ?, ?)";

  private final EntityManager entities;
  private final InstantSource clock;

  EmergencyDoor(EntityManager entities, InstantSource clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** Who holds a case, and what the caller's organisation has to do with it. */
  record Found(OrganisationId holder, CountryCode country, Relation relation) {}

  /** Absent for whoever has nothing to do with the case, and where there is none. */
  Optional<Found> relation(CaseId theCase) {
    return ask(
        RELATION,
        select -> select.setObject(1, theCase.value()),
        row ->
            new Found(
                new OrganisationId(row.getString("holder")),
                new CountryCode(row.getString("holder_country")),
                Relation.valueOf(row.getString("relation"))));
  }

  /** A sealed section, for the human who opened the case, while it is open. */
  Optional<LentSection> section(UUID emergency, Human human, DataCategory category) {
    return ask(
        SECTION,
        select -> {
          select.setObject(1, emergency);
          select.setString(2, human.key());
          select.setString(3, category.name());
          select.setObject(4, utc(clock.instant()));
        },
        row -> LentSection.of(row, category));
  }

  /** The holder's copy of the case that this human has opened; absent once it is closed. */
  Optional<LentCopy> copy(UUID emergency, Human human) {
    return ask(
        COPY,
        select -> {
          select.setObject(1, emergency);
          select.setString(2, human.key());
          select.setObject(3, utc(clock.instant()));
        },
        LentCopy::of);
  }

  /** From now on the holder owes somebody's word, by then. */
  void owe(EmergencyView emergency, OrganisationId desk, Alarm first) {
    entities.flush();
    var _ =
        ask(
            OWE,
            select -> {
              select.setObject(1, emergency.id());
              select.setObject(2, Ids.next(clock));
              select.setString(3, desk.value());
              select.setObject(4, utc(emergency.openedAt()));
              select.setObject(5, utc(emergency.confirmBy()));
              select.setString(6, first.kind().name());
              select.setObject(7, utc(first.at()));
            },
            row -> row.getInt(1));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private interface Question {
    void put(PreparedStatement select) throws SQLException;
  }

  private interface Reading<T> {
    T row(ResultSet row) throws SQLException;
  }

  private <T> Optional<T> ask(String sql, Question question, Reading<T> reading) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement(sql)) {
            question.put(select);
            try (var row = select.executeQuery()) {
              return row.next() ? Optional.of(reading.row(row)) : Optional.empty();
            }
          }
        });
  }
}
