package org.trm.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.trm.shared.Bytes;
import org.trm.shared.DataCategory;

/** The latest version of one section of such a copy, sealed. */
public record LentSection(
    LentCopy copy, DataCategory category, long version, Bytes sealed, Moments moments) {

  /** Reads a row of a door that gives a section. */
  public static LentSection of(ResultSet row, DataCategory category) throws SQLException {
    return new LentSection(
        LentCopy.of(row),
        category,
        row.getLong("version"),
        Bytes.of(row.getBytes("sealed")),
        new Moments(
            row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
  }

  @Override
  public String toString() {
    return "LentSection " + category;
  }
}
