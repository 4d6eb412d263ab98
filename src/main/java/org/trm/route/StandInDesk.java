package org.trm.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.trm.directory.Directory;
import org.trm.directory.Organisation;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/**
 * Who takes over from a desk that can no longer answer. No gate is asked before the new desk reads
 * what waits there, so one that investigates is passed over, and so is one to which the case is
 * closed: it was shut out, or keeps a sealed copy of its own that its desk may not know of.
 */
@ApplicationScoped
public class StandInDesk {

  private static final String CLOSED = "select ? = any (closed_cases(?, null))";

  private final Directory directory;
  private final DesksOfAlerts desks;
  private final Questions questions;

  StandInDesk(Directory directory, DesksOfAlerts desks, Questions questions) {
    this.directory = directory;
    this.desks = desks;
    this.questions = questions;
  }

  /** Who can no longer answer. */
  public List<OrganisationId> gone() {
    return directory.organisations().stream()
        .filter(one -> !one.active())
        .map(Organisation::id)
        .toList();
  }

  /** Absent where the desk is there, and where nobody is left who may take over. */
  public Optional<OrganisationId> of(CaseId theCase, Route route) {
    return isGone(route.receivingDeskId())
        ? desks.standIns(theCase, route.to()).stream()
            .filter(one -> !isClosed(theCase, one))
            .findFirst()
        : Optional.empty();
  }

  private boolean isGone(OrganisationId id) {
    return directory.organisation(id).filter(Organisation::active).isEmpty();
  }

  private boolean isClosed(CaseId theCase, OrganisationId id) {
    return questions.ask(
        Question.of(CLOSED, row -> row.next() && row.getBoolean(1), theCase.value(), id.value()));
  }
}
