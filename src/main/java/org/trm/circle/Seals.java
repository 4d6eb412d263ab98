package org.trm.circle;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.rows.Rows;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** The seals of the caller's organisation, each with its circle. */
@ApplicationScoped
class Seals {

  private static final String STANDING =
      "select s.*, array(select m.who from case_seal_member m where m.seal = s.id"
          + " order by m.recorded_at, m.who) as members from case_seal s where s.case_id = ?"
          + " and not exists (select from case_opened o where o.about = s.id and o.kind = 'UNSEAL')"
          + " order by s.id desc";
  private static final String ADD =
      "insert into case_seal (id, case_id, organisation, reason, recorded_at)"
          + " values (?, ?, ?, ?, ?)";
  private static final String ADMIT =
      "insert into case_seal_member (seal, who, organisation, recorded_at) values (?, ?, ?, ?)"
          + " on conflict do nothing";

  private final Rows rows;

  Seals(Rows rows) {
    this.rows = rows;
  }

  /** The seal that stands, absent where there is none. */
  Optional<SealView> of(CaseId theCase) {
    return rows.all(STANDING, Seals::view, theCase.value()).stream().findFirst();
  }

  void add(Caller by, SealView seal) {
    rows.write(
        ADD,
        seal.id(),
        seal.caseId().value(),
        by.organisation().value(),
        seal.reason().name(),
        seal.recordedAt());
    admit(by.organisation(), seal.id(), seal.members(), seal.recordedAt());
  }

  void admit(OrganisationId organisation, UUID seal, Collection<NamedHuman> people, Instant at) {
    people.forEach(one -> rows.write(ADMIT, seal, one.key(), organisation.value(), at));
  }

  private static SealView view(ResultSet row) throws SQLException {
    var members = (String[]) row.getArray("members").getArray();
    return new SealView(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        SealReason.valueOf(row.getString("reason")),
        Rows.instant(row, "recorded_at"),
        Arrays.stream(members).map(NamedHuman::of).toList());
  }
}
