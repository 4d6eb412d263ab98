package org.trm.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import org.trm.deadline.Deadlines;
import org.trm.deadline.Ladder;
import org.trm.deadline.Rosters;
import org.trm.deadline.Term;
import org.trm.shared.OrganisationId;

/** Who is told now, and what goes off after that. */
@ApplicationScoped
class WhomToTell {
  private final Deadlines deadlines;
  private final Rosters rosters;

  WhomToTell(Deadlines deadlines, Rosters rosters) {
    this.deadlines = deadlines;
    this.rosters = rosters;
  }

  OpenTask.Step after(OpenTask task, Instant now) {
    var gone = task.next().alarm().kind();
    var whose = task.whose();
    var later = deadlines.end(Term.ESCALATION, whose.country(), now, task.kind().urgent());
    var next = Objects.requireNonNull(new Ladder(task.dueAt(), null).after(gone, later));
    return new OpenTask.Step(task.next().number() + 1, next, gone, told(task, now));
  }

  /** First whose task it is; once it is late, those further up, through the desk. */
  private OrganisationId told(OpenTask task, Instant now) {
    var gone = task.next().alarm().kind();
    return switch (gone) {
      case HALF_TIME, DUE -> task.whose().organisation();
      case DEPUTY, COORDINATOR, AGAIN, EXPIRY -> rosters.told(gone, task.whose().desk(), now);
    };
  }
}
