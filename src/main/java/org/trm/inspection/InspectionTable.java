package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Orders as they are kept: recorded once, revoked once; the database shows the caller's own. */
@ApplicationScoped
class InspectionTable {

  private static final String ALL =
      "select i.*, e.at as revoked_at from inspection i"
          + " left join inspection_end e on e.inspection = i.id where ";
  private static final String ADD =
      "insert into inspection (id, organisation, country, authority, issuer, subject, reference,"
          + " cases, recorded_from, recorded_until, categories, begins_at, ends_at, recorded_at)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String END =
      "insert into inspection_end (inspection, organisation, at) values (?, ?, ?)"
          + " on conflict do nothing";

  private final EntityManager entities;

  InspectionTable(EntityManager entities) {
    this.entities = entities;
  }

  /** An order as it is kept; whether anybody agreed is not known here. */
  record Kept(
      UUID id,
      OrganisationId organisation,
      InspectionTerms terms,
      Instant recordedAt,
      @Nullable Instant revokedAt) {

    static Kept of(ResultSet row) throws SQLException {
      return new Kept(
          row.getObject("id", UUID.class),
          new OrganisationId(row.getString("organisation")),
          terms(row),
          row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
          instant(row, "revoked_at"));
    }

    private static InspectionTerms terms(ResultSet row) throws SQLException {
      var cases = (UUID[]) row.getArray("cases").getArray();
      var categories = (String[]) row.getArray("categories").getArray();
      return new InspectionTerms(
          new OrganisationId(row.getString("authority")),
          new NamedHuman(row.getString("issuer"), row.getString("subject")),
          row.getString("reference"),
          Arrays.stream(cases).map(CaseId::new).toList(),
          instant(row, "recorded_from"),
          instant(row, "recorded_until"),
          Arrays.stream(categories).map(DataCategory::valueOf).toList(),
          row.getObject("begins_at", OffsetDateTime.class).toInstant(),
          row.getObject("ends_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public String toString() {
      return "Kept " + id;
    }
  }

  Optional<Kept> find(UUID id) {
    return ask("i.id = ?", id).stream().findFirst();
  }

  /** After this one, in the order in which they were recorded; so many at most. */
  List<Kept> list(UUID after, int most) {
    return ask("i.id > ? order by i.id limit " + most, after);
  }

  void add(UUID id, Caller caller, InspectionTerms terms, Instant at) {
    write(
        ADD,
        id,
        caller.organisation().value(),
        caller.country().value(),
        terms.authority().value(),
        terms.inspector().issuer(),
        terms.inspector().subject(),
        terms.reference(),
        terms.cases().stream().map(CaseId::value).toArray(UUID[]::new),
        utc(terms.recordedFrom()),
        utc(terms.recordedUntil()),
        terms.categories().stream().distinct().map(Enum::name).toArray(String[]::new),
        utc(terms.from()),
        utc(terms.until()),
        utc(at));
  }

  /** Ends it before its time; false if somebody else was first. */
  boolean end(UUID id, Caller caller, Instant at) {
    return write(END, id, caller.organisation().value(), utc(at));
  }

  private List<Kept> ask(String where, UUID id) {
    return entities.unwrap(Session.class).doReturningWork(connection -> ask(connection, where, id));
  }

  private static List<Kept> ask(Connection connection, String where, UUID id) throws SQLException {
    try (var select = connection.prepareStatement(ALL + where)) {
      select.setObject(1, id);
      var found = new ArrayList<Kept>();
      try (var row = select.executeQuery()) {
        while (row.next()) {
          found.add(Kept.of(row));
        }
      }
      return found;
    }
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

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
    return at == null ? null : at.atOffset(ZoneOffset.UTC);
  }
}
