package org.trm.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Something that has to be looked at, with whose name is needed to look at it.
 *
 * @param id the handoff, the task or whatever else waits
 * @param organisation whose it is
 * @param country that organisation's country
 * @param at since when it is due
 */
public record Due(UUID id, OrganisationId organisation, CountryCode country, Instant at) {

  /** Before all others. */
  static final Due NONE =
      new Due(
          new UUID(0, 0),
          new OrganisationId("network-secretariat"),
          CountryCode.NETWORK,
          Instant.EPOCH);

  /** The columns of a door, in this order. */
  static Due of(ResultSet row) throws SQLException {
    return new Due(
        row.getObject(1, UUID.class),
        new OrganisationId(row.getString(2)),
        new CountryCode(row.getString(3)),
        row.getObject(4, OffsetDateTime.class).toInstant());
  }

  /** The service itself, acting in the organisation's name. */
  public Caller service(UUID request) {
    return Caller.clock(country, organisation, request);
  }
}
