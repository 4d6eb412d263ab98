package org.trm.directory;

import static java.util.stream.Collectors.toMap;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Reads the directory's tables, as far as the scope lets them be seen. */
@ApplicationScoped
class RegisterReader {

  private final AgroalDataSource database;
  private final FocalPointReader focalPoints;

  RegisterReader(AgroalDataSource database, FocalPointReader focalPoints) {
    this.database = database;
    this.focalPoints = focalPoints;
  }

  /** Which focal points are visible at all. */
  Set<String> visibleKeys() {
    return inTransaction(rows ->
        Set.copyOf(
            rows.all(
                "select organisation || '.' || function from focal_point",
                row -> row.getString(1))));
  }

  Register read(Set<String> publicKeys) {
    return inTransaction(rows ->
        new Register(
            countries(rows),
            policies(rows),
            CalendarReader.read(rows),
            organisations(rows),
            sorted(focalPoints.read(rows), FocalPoint::key),
            publicKeys));
  }

  /** What is read in one transaction. */
  private interface Work<T> {
    T with(Rows rows) throws SQLException;
  }

  /** The scope is set when a connection joins a transaction, so there must be one. */
  private <T> T inTransaction(Work<T> work) {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          try (var connection = database.getConnection()) {
            return work.with(new Rows(connection));
          }
        });
  }

  private static SortedMap<CountryCode, Country> countries(Rows rows) throws SQLException {
    var commitments =
        rows.grouped(
            "select country as key, * from country_commitment order by instrument, status",
            RegisterReader::commitment);
    var all =
        rows.all(
            "select * from country",
            row ->
                new Country(
                    new CountryCode(row.getString("code")),
                    row.getString("name"),
                    Country.Kind.valueOf(row.getString("kind")),
                    row.getBoolean("active"),
                    ZoneId.of(row.getString("time_zone")),
                    commitments.getOrDefault(row.getString("code"), List.of())));
    return sorted(all, Country::code);
  }

  private static Commitment commitment(ResultSet row) throws SQLException {
    return new Commitment(
        Commitment.Instrument.valueOf(row.getString("instrument")),
        Commitment.Status.valueOf(row.getString("status")),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getString("source"),
        row.getBoolean("verified"));
  }

  private static Map<CountryCode, Policy> policies(Rows rows) throws SQLException {
    var policies = new HashMap<CountryCode, Policy>();
    rows.grouped("select country as key, * from country_policy", SetFigure::of)
        .forEach((country, figures) -> policies.put(new CountryCode(country), policy(figures)));
    return policies;
  }

  private static Policy policy(List<SetFigure> figures) {
    return new Policy(figures.stream().collect(toMap(SetFigure::setting, SetFigure::figure)));
  }

  /** What a country has set in one respect. */
  private record SetFigure(PolicySetting setting, Policy.Figure figure) {

    static SetFigure of(ResultSet row) throws SQLException {
      return new SetFigure(
          PolicySetting.valueOf(row.getString("setting")),
          new Policy.Figure(
              row.getInt("value"), row.getBoolean("verified"), row.getString("source")));
    }
  }

  private static SortedMap<OrganisationId, Organisation> organisations(Rows rows)
      throws SQLException {
    var offerings =
        rows.grouped(
            "select organisation as key, * from organisation_service order by service",
            RegisterReader::offering);
    var all =
        rows.all(
            "select * from organisation",
            row -> organisation(row, offerings.getOrDefault(row.getString("id"), List.of())));
    return sorted(all, Organisation::id);
  }

  private static Organisation organisation(ResultSet row, List<Offering> offerings)
      throws SQLException {
    return new Organisation(
        new OrganisationId(row.getString("id")),
        new CountryCode(row.getString("country")),
        Organisation.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getBoolean("public_authority"),
        Organisation.Status.valueOf(row.getString("status")),
        row.getBoolean("verified"),
        offerings);
  }

  private static Offering offering(ResultSet row) throws SQLException {
    return new Offering(
        Offering.Service.valueOf(row.getString("service")),
        Rows.languages(row),
        row.getObject("minimum_age", Integer.class),
        row.getObject("maximum_age", Integer.class));
  }

  private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(
      List<V> values, Function<V, K> key) {
    var map = new TreeMap<K, V>();
    values.forEach(value -> map.put(key.apply(value), value));
    return map;
  }
}
