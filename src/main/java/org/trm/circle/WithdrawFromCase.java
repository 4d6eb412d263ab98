package org.trm.circle;

import static org.trm.circle.CircleReason.HUMAN_NEEDED;
import static org.trm.problem.ProblemType.NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.casefile.Cases;
import org.trm.circle.Exclusions.ShutOut;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.task.NewTask;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;
import org.trm.web.Once;
import org.trm.web.Outcome;

/**
 * Lets somebody withdraw from a case: nothing is there for them from then on, and their
 * organisation owes it somebody else.
 */
@ApplicationScoped
class WithdrawFromCase {

  private final Once once;
  private final Cases cases;
  private final Tasks tasks;
  private final CircleBook book;

  WithdrawFromCase(Once once, Cases cases, Tasks tasks, CircleBook book) {
    this.once = once;
    this.cases = cases;
    this.tasks = tasks;
    this.book = book;
  }

  @Transactional
  Outcome<ExclusionView> withdraw(Caller caller, CaseId theCase, Once.Key key, NewRecusal in) {
    var outcome =
        once.once(key, () -> withdraw(caller, theCase, in), id -> book.exclusion(theCase, id));
    return book.changed(caller, theCase, outcome);
  }

  private Outcome<ExclusionView> withdraw(Caller caller, CaseId theCase, NewRecusal in) {
    if (cases.lock(theCase).isEmpty()) {
      return Outcome.notFound();
    }
    return NamedHuman.behind(caller)
        .map(human -> Outcome.done(withdraw(caller, theCase, human, in.reason())))
        .orElseGet(() -> Outcome.refused(NOT_ALLOWED, HUMAN_NEEDED.alone()));
  }

  private ExclusionView withdraw(
      Caller caller, CaseId theCase, NamedHuman human, ShutOutReason reason) {
    var made = book.shutOut(caller, theCase, new ShutOut(Kind.RECUSAL, human.key(), reason));
    var me = caller.organisation();
    tasks.begin(caller, new NewTask(TaskKind.TAKE_OVER, theCase, theCase.value(), me, null));
    if (!tasks.isOwed(theCase.value(), TaskKind.TAKE_OVER)) { // done before, for another
      tasks.begin(caller, new NewTask(TaskKind.TAKE_OVER, theCase, made.id(), me, null));
    }
    return made;
  }
}
