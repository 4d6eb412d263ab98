package org.trm.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.rows.Rows;
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

  private final Rows rows;

  IncidentTable(Rows rows) {
    this.rows = rows;
  }

  /** An incident of the caller's organisation, or of its country for who looks at all of them. */
  Optional<IncidentView> find(Caller caller, UUID id) {
    return rows.first(ALL + "i.id = ? and " + reach(caller), IncidentTable::incident, id);
  }

  /** After this one, in the order in which they were opened; one more than asked for. */
  List<IncidentView> list(Caller caller, UUID after, int most) {
    return rows.all(
        ALL + "i.id > ? and " + reach(caller) + " order by i.id limit " + most,
        IncidentTable::incident,
        after);
  }

  /** Keeps an incident; false if there is one of this kind about the same. */
  boolean open(IncidentView incident) {
    return rows.write(
        OPEN,
        incident.id(),
        incident.kind().name(),
        incident.caseId().value(),
        incident.about(),
        incident.organisation().value(),
        incident.country().value(),
        incident.byClock(),
        incident.openedAt(),
        incident.assessBy());
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
    return rows.write(
        STEP,
        id,
        state.name(),
        in == null ? null : in.risk().name(),
        told,
        caller.organisation().value(),
        at);
  }

  /** The database shows those of a country; who sees more than its own is a matter of duty. */
  private static String reach(Caller caller) {
    return caller.has(Duty.AUDITOR) || caller.has(Duty.COORDINATOR)
        ? "i.country = scope_country()"
        : "i.organisation = scope_organisation()";
  }

  private static IncidentView incident(ResultSet row) throws SQLException {
    var risk = row.getString("risk");
    var closed = Rows.maybeInstant(row, "closed_at");
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
        Rows.instant(row, "opened_at"),
        Rows.instant(row, "assess_by"),
        risk == null
            ? null
            : new IncidentAssessment(
                PersonalRisk.valueOf(risk), Rows.maybeInstant(row, "authority_told_at")),
        closed);
  }
}
