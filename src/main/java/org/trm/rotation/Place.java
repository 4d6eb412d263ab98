package org.trm.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One place where something may be wrapped for an organisation.
 *
 * @param about the case or the handoff that the key belongs to
 * @param wrappedKey what is wrapped there by an older key pair, if anything is
 */
record Place(UUID id, int version, UUID about, @Nullable String wrappedKey) {

  /** Before all others. */
  static final Place BEGINNING = new Place(new UUID(0, 0), -1, new UUID(0, 0), null);

  static Place of(ResultSet row) throws SQLException {
    return new Place(
        row.getObject(1, UUID.class),
        row.getInt(2),
        row.getObject(3, UUID.class),
        row.getString(4));
  }

  boolean isOld() {
    return wrappedKey != null;
  }

  String wrapped() {
    if (wrappedKey == null) {
      throw new IllegalStateException("nothing is to be done there");
    }
    return wrappedKey;
  }

  @Override
  public String toString() {
    return "Place " + id;
  }
}
