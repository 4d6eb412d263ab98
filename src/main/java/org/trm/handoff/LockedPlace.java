package org.trm.handoff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.HeldCase;
import org.trm.question.Question;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Where a handoff belongs; its case is locked already, the handoff itself is not. */
record LockedPlace(UUID handoff, @Nullable UUID group, HeldCase theCase) {

  /** Locks the case of a handoff that the caller's organisation sees, for a request that is new. */
  static Question<Optional<LockedPlace>> opening(UUID handoff) {
    return Question.of(
        "select * from handoff_case(case when once_is_new() then ? end)",
        row -> row.next() ? Optional.of(of(handoff, row)) : Optional.empty(),
        handoff);
  }

  private static LockedPlace of(UUID handoff, ResultSet row) throws SQLException {
    return new LockedPlace(
        handoff,
        row.getObject("group_id", UUID.class),
        new HeldCase(
            new CaseId(row.getObject("case_id", UUID.class)),
            new OrganisationId(row.getString("holder")),
            new CountryCode(row.getString("holder_country")),
            row.getObject("since", OffsetDateTime.class).toInstant()));
  }
}
