package org.trm.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.identity.NamedHuman;
import org.trm.rows.Rows;
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

  private final Rows rows;
  private final ClosedCases closed;

  InspectionTable(Rows rows, ClosedCases closed) {
    this.rows = rows;
    this.closed = closed;
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
          Rows.instant(row, "recorded_at"),
          Rows.maybeInstant(row, "revoked_at"));
    }

    private static InspectionTerms terms(ResultSet row) throws SQLException {
      var cases = (UUID[]) row.getArray("cases").getArray();
      var categories = (String[]) row.getArray("categories").getArray();
      return new InspectionTerms(
          new OrganisationId(row.getString("authority")),
          new NamedHuman(row.getString("issuer"), row.getString("subject")),
          row.getString("reference"),
          Arrays.stream(cases).map(CaseId::new).toList(),
          Rows.maybeInstant(row, "recorded_from"),
          Rows.maybeInstant(row, "recorded_until"),
          Arrays.stream(categories).map(DataCategory::valueOf).toList(),
          Rows.instant(row, "begins_at"),
          Rows.instant(row, "ends_at"));
    }

    @Override
    public String toString() {
      return "Kept " + id;
    }
  }

  Optional<Kept> find(UUID id) {
    return rows.first(ALL + "i.id = ?", Kept::of, id).filter(this::isOpen);
  }

  /** After this one, in the order in which they were recorded; so many at most. */
  List<Kept> list(UUID after, int most) {
    return rows.all(ALL + "i.id > ? order by i.id limit " + most, Kept::of, after).stream()
        .filter(this::isOpen)
        .toList();
  }

  /** An order names its cases: nobody reads it to whom one of them is closed. */
  private boolean isOpen(Kept kept) {
    return kept.terms().cases().stream().noneMatch(closed::has);
  }

  void add(UUID id, Caller caller, InspectionTerms terms, Instant at) {
    rows.write(
        ADD,
        id,
        caller.organisation().value(),
        caller.country().value(),
        terms.authority().value(),
        terms.inspector().issuer(),
        terms.inspector().subject(),
        terms.reference(),
        terms.cases().stream().map(CaseId::value).toArray(UUID[]::new),
        terms.recordedFrom(),
        terms.recordedUntil(),
        terms.categories().stream().distinct().map(Enum::name).toArray(String[]::new),
        terms.from(),
        terms.until(),
        at);
  }

  /** Ends it before its time; false if somebody else was first. */
  boolean end(UUID id, Caller caller, Instant at) {
    return rows.write(END, id, caller.organisation().value(), at);
  }
}
