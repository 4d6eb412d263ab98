package org.trm.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.trm.shared.OrganisationId;

/** Rosters as they are kept: versions that are never changed. */
@ApplicationScoped
class RosterTable {

  private static final String LATEST =
      """
      select r.version as latest, s.* from duty_roster r
        left join duty_shift s on s.organisation = r.organisation and s.version = r.version
       where r.organisation = ? and r.version =
         (select max(version) from duty_roster where organisation = r.organisation)
       order by s.place\
      """;
  private static final String ADD =
      "insert into duty_roster (organisation, version, made_at) values (?, ?, ?)"
          + " on conflict do nothing";
  private static final String ADD_SHIFT =
      "insert into duty_shift (organisation, version, place, on_duty, weekday, opens, closes,"
          + " since, until) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final EntityManager entities;

  RosterTable(EntityManager entities) {
    this.entities = entities;
  }

  RosterView latest(OrganisationId organisation) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> latest(connection, organisation));
  }

  /** Keeps the next version; false if somebody else was first. */
  boolean add(RosterView next, Instant at) {
    return entities.unwrap(Session.class).doReturningWork(connection -> add(connection, next, at));
  }

  private static RosterView latest(Connection connection, OrganisationId organisation)
      throws SQLException {
    try (var select = connection.prepareStatement(LATEST)) {
      select.setString(1, organisation.value());
      long version = 0;
      var shifts = new ArrayList<Shift>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          version = row.getLong("latest");
          if (row.getString("on_duty") != null) {
            shifts.add(shift(row));
          }
        }
      }
      return new RosterView(organisation, version, List.copyOf(shifts));
    }
  }

  private static Shift shift(ResultSet row) throws SQLException {
    return new Shift(
        new OrganisationId(row.getString("on_duty")),
        DayOfWeek.of(row.getInt("weekday")),
        row.getObject("opens", LocalTime.class),
        row.getObject("closes", LocalTime.class),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class));
  }

  private static boolean add(Connection connection, RosterView next, Instant at)
      throws SQLException {
    try (var insert = connection.prepareStatement(ADD);
        var shifts = connection.prepareStatement(ADD_SHIFT)) {
      insert.setString(1, next.organisation().value());
      insert.setLong(2, next.version());
      insert.setObject(3, at.atOffset(ZoneOffset.UTC));
      if (insert.executeUpdate() == 0) {
        return false;
      }
      int place = 0;
      for (var shift : next.shifts()) {
        shifts.setString(1, next.organisation().value());
        shifts.setLong(2, next.version());
        shifts.setInt(3, ++place);
        shifts.setString(4, shift.onDuty().value());
        shifts.setInt(5, shift.weekday().getValue());
        shifts.setObject(6, shift.opens());
        shifts.setObject(7, shift.closes());
        shifts.setObject(8, shift.since());
        shifts.setObject(9, shift.until());
        shifts.addBatch();
      }
      shifts.executeBatch();
      return true;
    }
  }
}
