package org.trm.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.trm.deadline.Deadlines;
import org.trm.deadline.Term;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.task.NewTask;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;

/** Opens incidents for other features; always within their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Incidents {

  private final IncidentTable incidents;
  private final Tasks tasks;
  private final Deadlines deadlines;
  private final Directory directory;
  private final Journal journal;
  private final InstantSource clock;

  Incidents(
      IncidentTable incidents,
      Tasks tasks,
      Deadlines deadlines,
      Directory directory,
      Journal journal,
      InstantSource clock) {
    this.incidents = incidents;
    this.tasks = tasks;
    this.deadlines = deadlines;
    this.directory = directory;
    this.journal = journal;
    this.clock = clock;
  }

  /** What went wrong, and of what it came. */
  public record NewOne(IncidentKind kind, CaseId theCase, UUID about) {}

  /**
   * Opens one in the name of the caller's organisation, whose task it is to assess it; absent where
   * there is one of this kind about the same. It is on record at once.
   */
  public Optional<UUID> open(Caller caller, NewOne in) {
    var opened = keep(caller, in);
    opened.ifPresent(incident ->
        journal.append(
            Entry.done(
                caller, Action.INCIDENT_OPENED, Subject.of(in.theCase(), incident.id(), 1))));
    return opened.map(IncidentView::id);
  }

  /** The same, to be put on record by whoever asked. */
  Optional<IncidentView> keep(Caller caller, NewOne in) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var incident =
        new IncidentView(
            Ids.next(clock),
            1,
            in.kind(),
            IncidentState.OPEN,
            in.theCase(),
            in.about(),
            caller.organisation(),
            caller.country(),
            caller.agent().human() == null,
            at,
            deadlines.end(Term.INCIDENT, caller.country(), at, false),
            null,
            null);
    if (!incidents.open(incident)) {
      return Optional.empty();
    }
    var desk = directory.coordinator(caller.country()).orElse(caller.organisation());
    var task = new NewTask(TaskKind.INCIDENT_ASSESSMENT, in.theCase(), incident.id(), desk, null);
    tasks.begin(caller, task);
    return Optional.of(incident);
  }
}
