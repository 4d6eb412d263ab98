package org.trm.deadline;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.trm.directory.Directory;
import org.trm.directory.FocalPoint;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.OrganisationId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads an organisation's roster, and sets it anew as its next version. */
@ApplicationScoped
class SetRoster {

  private final Directory directory;
  private final RosterTable rosters;
  private final OnRecord onRecord;
  private final InstantSource clock;

  SetRoster(Directory directory, RosterTable rosters, OnRecord onRecord, InstantSource clock) {
    this.directory = directory;
    this.rosters = rosters;
    this.onRecord = onRecord;
    this.clock = clock;
  }

  /** Whoever works in the same country may know who is called at night. */
  @Transactional
  Outcome<RosterView> read(Caller caller, OrganisationId whose) {
    return find(caller, whose)
        .map(_ -> Outcome.done(rosters.latest(whose)))
        .orElseGet(Outcome::notFound);
  }

  /**
   * Sets it.
   *
   * @param last the version that the caller has read, 0 if there is none yet
   */
  @Transactional
  Outcome<RosterView> set(Caller caller, OrganisationId whose, long last, Roster roster) {
    var outcome =
        find(caller, whose)
            .map(contact -> set(caller, contact, last, roster))
            .orElseGet(Outcome::notFound);
    var subject = Subject.of(RosterView.resource(whose));
    return onRecord.end(Entry.done(caller, Action.ROSTER_SET, subject), outcome);
  }

  private Outcome<RosterView> set(Caller caller, FocalPoint contact, long last, Roster roster) {
    if (!caller.worksFor(contact.organisation())) {
      return Outcome.declined(NOT_ALLOWED);
    }
    var reasons = RosterReason.against(roster, contact);
    if (!reasons.isEmpty()) {
      return Outcome.refused(RULE_REFUSED, RosterReason.refusals(reasons));
    }
    var next = new RosterView(contact.organisation(), last + 1, roster.shifts());
    boolean first =
        rosters.latest(contact.organisation()).version() == last
            && rosters.add(next, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return first ? Outcome.done(next) : Outcome.declined(STALE_VERSION);
  }

  private Optional<FocalPoint> find(Caller caller, OrganisationId whose) {
    return directory.contact(whose).filter(one -> one.country().equals(caller.country()));
  }
}
