package org.trm.corridor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.trm.instrument.InstrumentKind;
import org.trm.instrument.Reference;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Reads the instrument out of a row of facts. */
final class AgreedRow {

  private AgreedRow() {}

  static CorridorFacts.@Nullable Agreed of(ResultSet row) throws SQLException {
    var kind = row.getString("instrument_kind");
    var from = BasisFacts.moment(row, "instrument_from");
    return kind == null || from == null
        ? null
        : new CorridorFacts.Agreed(
            InstrumentKind.valueOf(kind),
            list(row, "instrument_countries", CountryCode::new),
            list(row, "instrument_organisations", OrganisationId::new),
            list(row, "instrument_categories", DataCategory::valueOf),
            row.getBoolean("instrument_authorised"),
            row.getBoolean("instrument_confirmed"),
            from,
            until(row));
  }

  private static @Nullable Instant until(ResultSet row) throws SQLException {
    var until = BasisFacts.moment(row, "instrument_until");
    var ended = BasisFacts.moment(row, "instrument_ended");
    return ended == null || (until != null && until.isBefore(ended)) ? until : ended;
  }

  static @Nullable Reference reference(ResultSet row, String column) throws SQLException {
    var value = row.getString(column);
    return value == null ? null : new Reference(value);
  }

  private static <T> List<T> list(ResultSet row, String column, Function<String, T> reading)
      throws SQLException {
    return Arrays.stream((String[]) row.getArray(column).getArray()).map(reading).toList();
  }
}
