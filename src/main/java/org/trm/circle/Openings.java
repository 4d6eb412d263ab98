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

/** What the caller's organisation proposed to open, and what two people did open. */
@ApplicationScoped
class Openings {

  private static final String ALL =
      "select o.*, exists (select from case_opened d where d.opening = o.id) as opened"
          + " from case_opening o where ";
  private static final String ADD =
      "insert into case_opening (id, case_id, organisation, kind, about, who, recorded_at)"
          + " values (?, ?, ?, ?, ?, ?, ?)";
  private static final String OPEN =
      "insert into case_opened (opening, about, kind, case_id, organisation, opened_at)"
          + " values (?, ?, ?, ?, ?, ?)";

  private final Rows rows;

  Openings(Rows rows) {
    this.rows = rows;
  }

  /** An opening, and of which case. */
  record Opening(CaseId theCase, OpeningView view) {}

  List<OpeningView> of(CaseId theCase) {
    return rows
        .all(ALL + "o.case_id = ? order by o.id", Openings::opening, theCase.value())
        .stream()
        .map(Opening::view)
        .toList();
  }

  Optional<Opening> find(UUID id) {
    return rows.all(ALL + "o.id = ?", Openings::opening, id).stream().findFirst();
  }

  void add(Caller by, CaseId theCase, OpeningView opening) {
    var person = opening.person();
    rows.write(
        ADD,
        opening.id(),
        theCase.value(),
        by.organisation().value(),
        opening.kind().name(),
        opening.about(),
        person == null ? null : person.key(),
        opening.recordedAt());
  }

  void open(Caller by, Opening opening, Instant at) {
    rows.write(
        OPEN,
        opening.view().id(),
        opening.view().about(),
        opening.view().kind().name(),
        opening.theCase().value(),
        by.organisation().value(),
        at);
  }

  private static Opening opening(ResultSet row) throws SQLException {
    var who = row.getString("who");
    return new Opening(
        new CaseId(row.getObject("case_id", UUID.class)),
        new OpeningView(
            row.getObject("id", UUID.class),
            OpeningKind.valueOf(row.getString("kind")),
            row.getObject("about", UUID.class),
            who == null ? null : NamedHuman.of(who),
            Rows.instant(row, "recorded_at"),
            row.getBoolean("opened")));
  }
}
