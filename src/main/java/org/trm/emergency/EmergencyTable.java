package org.trm.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.approval.Human;
import org.trm.emergency.EmergencyView.EmergencyAnswer;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.rows.Rows;
import org.trm.shared.Bytes;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Emergencies as they are kept: opened once, closed once, answered once. */
@ApplicationScoped
class EmergencyTable {

  private static final String ALL =
      "select e.*, c.at as closed_at, a.decision, a.at as answered_at,"
          + " n.emergency is not null as noted from emergency e"
          + " left join emergency_close c on c.emergency = e.id"
          + " left join emergency_answer a on a.emergency = e.id"
          + " left join emergency_note n on n.emergency = e.id where ";

  /** One's own; for some duties those of the organisation, or of the holders of the country. */
  private static final String VISIBLE =
      " and (e.human = ? or ? and scope_organisation() in (e.organisation, e.holder)"
          + " or ? and e.holder_country = scope_country())";

  private static final String OPEN =
      "insert into emergency (id, case_id, holder, holder_country, organisation, country, human,"
          + " relation, reason, opens, opened_at, ends_at, confirm_by)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String NOTE = "insert into emergency_note (emergency, sealed) values (?, ?)";
  private static final String NOTE_OF = "select sealed from emergency_note where emergency = ?";
  private static final String CLOSE =
      "insert into emergency_close (emergency, organisation, at) values (?, ?, ?)"
          + " on conflict do nothing";
  private static final String ANSWER =
      "insert into emergency_answer (emergency, opener, decision, decider, organisation, at)"
          + " select id, human, ?, ?, ?, ? from emergency where id = ? on conflict do nothing";

  private final EntityManager entities;
  private final Rows rows;

  EmergencyTable(EntityManager entities, Rows rows) {
    this.entities = entities;
    this.rows = rows;
  }

  /** An emergency, with who opened it. */
  record Kept(EmergencyView view, Human opener) {}

  /** An emergency that the caller has to do with, or that is of the country they look after. */
  Optional<Kept> find(Caller caller, UUID id) {
    return ask(ALL + "e.id = ?" + VISIBLE, caller, id).stream().findFirst();
  }

  /** After this one, in the order in which they were opened; so many at most. */
  List<EmergencyView> list(Caller caller, UUID after, int most) {
    return ask(ALL + "e.id > ?" + VISIBLE + " order by e.id limit " + most, caller, after).stream()
        .map(Kept::view)
        .toList();
  }

  void open(EmergencyView emergency, Human by) {
    rows.write(
        OPEN,
        emergency.id(),
        emergency.caseId().value(),
        emergency.holder().value(),
        emergency.holderCountry().value(),
        emergency.organisation().value(),
        emergency.country().value(),
        by.key(),
        emergency.relation().name(),
        emergency.reason().name(),
        emergency.opens().stream().map(Enum::name).toArray(String[]::new),
        emergency.openedAt(),
        emergency.endsAt(),
        emergency.confirmBy());
  }

  void note(UUID id, byte[] sealed) {
    rows.write(NOTE, id, sealed);
  }

  Optional<Bytes> noteOf(UUID id) {
    return rows.first(NOTE_OF, row -> Bytes.of(row.getBytes(1)), id);
  }

  /** Closes it before its time; false if it was closed. */
  boolean close(UUID id, OrganisationId by, Instant at) {
    return rows.write(CLOSE, id, by.value(), at);
  }

  /** Keeps what another human says; false if one has said something. */
  boolean answer(UUID id, EmergencyDecision decision, Human by, OrganisationId of, Instant at) {
    return rows.write(ANSWER, decision.name(), by.key(), of.value(), at, id);
  }

  /** What this human opened lately; nobody else of theirs opens one until this is over. */
  EmergencyRules.Before before(Human human, CaseId theCase, Instant now) {
    var since = now.minus(EmergencyRules.COUNTED);
    entities
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:human, 28))", Integer.class)
        .setParameter("human", human.key())
        .getSingleResult();
    var opened =
        rows
            .all(
                ALL + "e.organisation = scope_organisation() and e.human = ?",
                EmergencyTable::kept,
                human.key())
            .stream()
            .map(Kept::view)
            .filter(one -> one.openedAt().isAfter(since))
            .toList();
    return new EmergencyRules.Before(
        opened.size(),
        opened.stream().anyMatch(one -> one.caseId().equals(theCase) && one.isOpen(now)));
  }

  private List<Kept> ask(String sql, Caller caller, UUID id) {
    return rows.all(
        sql,
        EmergencyTable::kept,
        id,
        Human.behind(caller).map(Human::key).orElse(""),
        caller.has(Duty.SUPERVISOR) || caller.has(Duty.DATA_PROTECTION),
        caller.has(Duty.AUDITOR) || caller.has(Duty.COORDINATOR));
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(view(row), new Human(row.getString("human")));
  }

  private static EmergencyView view(ResultSet row) throws SQLException {
    var closed = Rows.maybeInstant(row, "closed_at");
    var decision = row.getString("decision");
    var opens = (String[]) row.getArray("opens").getArray();
    return new EmergencyView(
        row.getObject("id", UUID.class),
        1 + (closed == null ? 0 : 1) + (decision == null ? 0 : 1),
        new CaseId(row.getObject("case_id", UUID.class)),
        new OrganisationId(row.getString("holder")),
        new CountryCode(row.getString("holder_country")),
        new OrganisationId(row.getString("organisation")),
        new CountryCode(row.getString("country")),
        Relation.valueOf(row.getString("relation")),
        EmergencyReason.valueOf(row.getString("reason")),
        List.of(opens).stream().map(DataCategory::valueOf).toList(),
        Rows.instant(row, "opened_at"),
        Rows.instant(row, "ends_at"),
        Rows.instant(row, "confirm_by"),
        closed,
        decision == null
            ? null
            : new EmergencyAnswer(
                EmergencyDecision.valueOf(decision), Rows.instant(row, "answered_at")),
        row.getBoolean("noted"));
  }
}
