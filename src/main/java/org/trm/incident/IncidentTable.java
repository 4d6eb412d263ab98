package org.trm.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Incidents as they are kept: opened once, assessed once, closed once. */
@ApplicationScoped
class IncidentTable {

  private static final String ALL =
      "select i.*, a.risk, a.authority_told_at, a.at as assessed_at, c.at as closed_at"
          + " from incident i"
          + " left join incident_step a on a.incident = i.id and a.state = 'ASSESSED'"
          + " left join incident_step c on c.incident = i.id and c.state = 'CLOSED' where ";
  private static final String OPEN =
      "insert into incident (id, kind, case_id, about, organisation, country, by_clock, opened_at,"
          + " assess_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
  private static final String STEP =
      "insert into incident_step (incident, state, risk, authority_told_at, organisation, at)"
          + " values (?, ?, ?, ?, ?, ?) on conflict do nothing";

  private final EntityManager entities;

  IncidentTable(EntityManager entities) {
    this.entities = entities;
  }

  /** An incident of the caller's organisation, or of its country for who looks at all of them. */
  Optional<IncidentView> find(Caller caller, UUID id) {
    return ask(ALL + "i.id = ? and " + reach(caller), id).stream().findFirst();
  }

  /** After this one, in the order in which they were opened; one more than asked for. */
  List<IncidentView> list(Caller caller, UUID after, int most) {
    return ask(ALL + "i.id > ? and " + reach(caller) + " order by i.id limit " + most, after);
  }

  /** Keeps an incident; false if there is one of this kind about the same. */
  boolean open(IncidentView incident) {
    return write(
        OPEN,
        incident.id(),
        incident.kind().name(),
        incident.caseId().value(),
        incident.about(),
        incident.organisation().value(),
        incident.country().value(),
        incident.byClock(),
        utc(incident.openedAt()),
        utc(incident.assessBy()));
  }

  /** Keeps what it means for the person; false if somebody else was first. */
  boolean assess(Caller caller, UUID id, IncidentAssessment in, Instant at) {
    return step(caller, id, IncidentState.ASSESSED, in, at);
  }

  /** Closes it; false if somebody else was first. */
  boolean close(Caller caller, UUID id, Instant at) {
    return step(caller, id, IncidentState.CLOSED, null, at);
  }

  private boolean step(
      Caller caller, UUID id, IncidentState state, @Nullable IncidentAssessment in, Instant at) {
    var told = in == null ? null : in.authorityToldAt();
    return write(
        STEP,
        id,
        state.name(),
        in == null ? null : in.risk().name(),
        told == null ? null : utc(told),
        caller.organisation().value(),
        utc(at));
  }

  /** The database shows those of a country; who sees more than its own is a matter of duty. */
  private static String reach(Caller caller) {
    return caller.has(Duty.AUDITOR) || caller.has(Duty.COORDINATOR)
        ? "i.country = scope_country()"
        : "i.organisation = scope_organisation()";
  }

  private List<IncidentView> ask(String sql, UUID id) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            return all(select);
          }
        });
  }

  private boolean write(String sql, @Nullable Object... values) {
    entities.flush();
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              insert.setObject(i + 1, values[i]);
            }
            return insert.executeUpdate() == 1;
          }
        });
  }

  private static List<IncidentView> all(PreparedStatement select) throws SQLException {
    var found = new ArrayList<IncidentView>();
    try (var row = select.executeQuery()) {
      while (row.next()) {
        found.add(incident(row));
      }
    }
    return found;
  }

  private static IncidentView incident(ResultSet row) throws SQLException {
    var risk = row.getString("risk");
    var closed = instant(row, "closed_at");
    var state =
        closed != null
            ? IncidentState.CLOSED
            : risk == null ? IncidentState.OPEN : IncidentState.ASSESSED;
    return new IncidentView(
        row.getObject("id", UUID.class),
        1 + (risk == null ? 0 : 1) + (closed == null ? 0 : 1),
        IncidentKind.valueOf(row.getString("kind")),
        state,
        new CaseId(row.getObject("case_id", UUID.class)),
        row.getObject("about", UUID.class),
        new OrganisationId(row.getString("organisation")),
        new CountryCode(row.getString("country")),
        row.getBoolean("by_clock"),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("assess_by", OffsetDateTime.class).toInstant(),
        risk == null
            ? null
            : new IncidentAssessment(PersonalRisk.valueOf(risk), instant(row, "authority_told_at")),
        closed);
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
