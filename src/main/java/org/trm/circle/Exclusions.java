package org.trm.circle;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.rows.Rows;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** Who is shut out, as the caller's organisation may know it. */
@ApplicationScoped
class Exclusions {

  private static final String ALL =
      "select e.*, exists (select from case_opened o where o.about = e.id and o.kind = 'READMIT')"
          + " as over from case_exclusion e where e.case_id = ?";
  private static final String ADD =
      "insert into case_exclusion (id, case_id, organisation, kind, who, reason, recorded_at)"
          + " values (?, ?, ?, ?, ?, ?, ?)";

  private final Rows rows;

  Exclusions(Rows rows) {
    this.rows = rows;
  }

  /** Who is to be shut out, and why. */
  record ShutOut(Kind kind, String who, ShutOutReason reason) {}

  List<ExclusionView> of(CaseId theCase) {
    return rows.all(ALL + " order by e.id", Exclusions::view, theCase.value());
  }

  Optional<ExclusionView> find(CaseId theCase, UUID id) {
    return rows.all(ALL + " and e.id = ?", Exclusions::view, theCase.value(), id).stream()
        .findFirst();
  }

  boolean isShutOut(CaseId theCase, String who) {
    return !rows.all(ALL + " and e.who = ?", Exclusions::view, theCase.value(), who).stream()
        .allMatch(ExclusionView::over);
  }

  ExclusionView add(UUID id, Caller by, CaseId theCase, ShutOut one, Instant at) {
    rows.write(
        ADD,
        id,
        theCase.value(),
        by.organisation().value(),
        one.kind().name(),
        one.who(),
        one.reason().name(),
        at);
    return view(id, theCase, one, at, false);
  }

  private static ExclusionView view(ResultSet row) throws SQLException {
    var one =
        new ShutOut(
            Kind.valueOf(row.getString("kind")),
            row.getString("who"),
            ShutOutReason.valueOf(row.getString("reason")));
    return view(
        row.getObject("id", UUID.class),
        new CaseId(row.getObject("case_id", UUID.class)),
        one,
        Rows.instant(row, "recorded_at"),
        row.getBoolean("over"));
  }

  private static ExclusionView view(
      UUID id, CaseId theCase, ShutOut one, Instant at, boolean over) {
    boolean person = one.who().contains(" ");
    return new ExclusionView(
        id,
        theCase,
        one.kind(),
        person ? NamedHuman.of(one.who()) : null,
        person ? null : new OrganisationId(one.who()),
        one.reason(),
        at,
        over);
  }
}
