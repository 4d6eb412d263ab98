package org.trm.emergency;

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
import org.trm.approval.Human;
import org.trm.emergency.EmergencyView.EmergencyAnswer;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
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

  EmergencyTable(EntityManager entities) {
    this.entities = entities;
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
    write(
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
        utc(emergency.openedAt()),
        utc(emergency.endsAt()),
        utc(emergency.confirmBy()));
  }

  void note(UUID id, byte[] sealed) {
    write(NOTE, id, sealed);
  }

  Optional<Bytes> noteOf(UUID id) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement(NOTE_OF)) {
            select.setObject(1, id);
            try (var row = select.executeQuery()) {
              return row.next() ? Optional.of(Bytes.of(row.getBytes(1))) : Optional.empty();
            }
          }
        });
  }

  /** Closes it before its time; false if it was closed. */
  boolean close(UUID id, OrganisationId by, Instant at) {
    return write(CLOSE, id, by.value(), utc(at));
  }

  /** Keeps what another human says; false if one has said something. */
  boolean answer(UUID id, EmergencyDecision decision, Human by, OrganisationId of, Instant at) {
    return write(ANSWER, decision.name(), by.key(), of.value(), utc(at), id);
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
        ask(
                ALL + "e.organisation = scope_organisation() and e.human = ?",
                select -> select.setString(1, human.key()))
            .stream()
            .map(Kept::view)
            .filter(one -> one.openedAt().isAfter(since))
            .toList();
    return new EmergencyRules.Before(
        opened.size(),
        opened.stream().anyMatch(one -> one.caseId().equals(theCase) && one.isOpen(now)));
  }

  private List<Kept> ask(String sql, Caller caller, UUID id) {
    return ask(
        sql,
        select -> {
          select.setObject(1, id);
          select.setString(2, Human.behind(caller).map(Human::key).orElse(""));
          select.setBoolean(3, caller.has(Duty.SUPERVISOR) || caller.has(Duty.DATA_PROTECTION));
          select.setBoolean(4, caller.has(Duty.AUDITOR) || caller.has(Duty.COORDINATOR));
        });
  }

  private interface Question {
    void put(PreparedStatement select) throws SQLException;
  }

  private List<Kept> ask(String sql, Question question) {
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> {
          try (var select = connection.prepareStatement(sql)) {
            question.put(select);
            return all(select);
          }
        });
  }

  private boolean write(String sql, Object... values) {
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

  private static List<Kept> all(PreparedStatement select) throws SQLException {
    var found = new ArrayList<Kept>();
    try (var row = select.executeQuery()) {
      while (row.next()) {
        found.add(new Kept(view(row), new Human(row.getString("human"))));
      }
    }
    return found;
  }

  private static EmergencyView view(ResultSet row) throws SQLException {
    var closed = instant(row, "closed_at");
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
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        row.getObject("confirm_by", OffsetDateTime.class).toInstant(),
        closed,
        decision == null
            ? null
            : new EmergencyAnswer(
                EmergencyDecision.valueOf(decision),
                row.getObject("answered_at", OffsetDateTime.class).toInstant()),
        row.getBoolean("noted"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
