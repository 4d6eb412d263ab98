package org.trm.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.vault.KeyOwner;
import org.trm.vault.WrappedKey;

/**
 * An organisation's copy of a case as a narrow door of the database gave it, so that somebody may
 * read a part of it by order or in need.
 */
public record LentCopy(CaseId theCase, KeyOwner owner, WrappedKey key) {

  /** Reads a row of such a door. */
  public static LentCopy of(ResultSet row) throws SQLException {
    return new LentCopy(
        new CaseId(row.getObject("case_id", UUID.class)),
        new KeyOwner(
            new CountryCode(row.getString("holder_country")),
            new OrganisationId(row.getString("holder"))),
        new WrappedKey(row.getString("wrapped_key")));
  }

  @Override
  public String toString() {
    return "LentCopy " + theCase;
  }
}
