package org.trm.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.Bytes;

/** An entry as it lies in the database. */
record StoredEntry(
    @Nullable Long seq,
    UUID id,
    Bytes commitment,
    Bytes opening,
    Bytes subject,
    @Nullable Bytes salt,
    boolean marker) {

  static final String COLUMNS =
      "l.seq, e.entry, e.commitment, e.opening, e.subject, e.salt, e.kind";

  static StoredEntry of(ResultSet row) throws SQLException {
    var salt = row.getBytes(6);
    long seq = row.getLong(1);
    return new StoredEntry(
        row.wasNull() ? null : seq,
        row.getObject(2, UUID.class),
        Bytes.of(row.getBytes(3)),
        Bytes.of(row.getBytes(4)),
        Bytes.of(row.getBytes(5)),
        salt == null ? null : Bytes.of(salt),
        "x".equals(row.getString(7)));
  }
}
