package org.trm.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Reads the focal points with their deputies, channels and hours. */
@ApplicationScoped
class FocalPointReader {

  private static final String KEY = "organisation || '.' || function as key";

  List<FocalPoint> read(Rows rows) throws SQLException {
    var parts = Parts.of(rows);
    return rows.all("select " + KEY + ", * from focal_point", row -> focalPoint(row, parts));
  }

  /** What stands in tables of its own, by the focal point's key. */
  private record Parts(
      Map<String, List<OrganisationId>> deputies,
      Map<String, List<ContactPoint.Channel>> channels,
      Map<String, List<ContactPoint.OpeningHours>> hours) {

    static Parts of(Rows rows) throws SQLException {
      return new Parts(
          rows.grouped(
              "select " + KEY + ", deputy from focal_point_deputy order by place",
              row -> new OrganisationId(row.getString("deputy"))),
          rows.grouped(
              "select " + KEY + ", * from focal_point_channel order by place",
              FocalPointReader::channel),
          rows.grouped(
              "select " + KEY + ", * from focal_point_hours order by weekday, opens",
              FocalPointReader::hours));
    }
  }

  private static FocalPoint focalPoint(ResultSet row, Parts parts) throws SQLException {
    var key = row.getString("key");
    return new FocalPoint(
        new OrganisationId(row.getString("organisation")),
        FocalPoint.Function.valueOf(row.getString("function")),
        new CountryCode(row.getString("country")),
        FocalPoint.Visibility.valueOf(row.getString("visibility")),
        new ContactPoint(
            row.getString("name"),
            Rows.languages(row),
            parts.channels().getOrDefault(key, List.of()),
            parts.hours().getOrDefault(key, List.of())),
        parts.deputies().getOrDefault(key, List.of()),
        assurance(row));
  }

  private static FocalPoint.@Nullable Assurance assurance(ResultSet row) throws SQLException {
    var at = row.getObject("assured_at", OffsetDateTime.class);
    return at == null
        ? null
        : new FocalPoint.Assurance(at.toInstant(), new OrganisationId(row.getString("assured_by")));
  }

  private static ContactPoint.Channel channel(ResultSet row) throws SQLException {
    return new ContactPoint.Channel(
        ContactPoint.Channel.Kind.valueOf(row.getString("kind")), row.getString("address"));
  }

  private static ContactPoint.OpeningHours hours(ResultSet row) throws SQLException {
    return new ContactPoint.OpeningHours(
        DayOfWeek.of(row.getInt("weekday")),
        row.getObject("opens", LocalTime.class),
        row.getObject("closes", LocalTime.class));
  }
}
