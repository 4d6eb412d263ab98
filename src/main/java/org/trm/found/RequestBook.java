package org.trm.found;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trm.deadline.Deadlines;
import org.trm.deadline.Term;
import org.trm.directory.Directory;
import org.trm.directory.FocalPoint;
import org.trm.found.NewRefusal.DeclineReason;
import org.trm.found.RequestRepository.Asked;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.task.Debt;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;
import org.trm.web.Outcome;

/** Enters questions for custody and their answers, and reads them. */
@ApplicationScoped
class RequestBook {

  private final RequestRepository requests;
  private final Deadlines deadlines;
  private final Tasks tasks;
  private final Directory directory;
  private final InstantSource clock;

  RequestBook(
      RequestRepository requests,
      Deadlines deadlines,
      Tasks tasks,
      Directory directory,
      InstantSource clock) {
    this.requests = requests;
    this.deadlines = deadlines;
    this.tasks = tasks;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * Somebody waits for the answer, so the clock runs in hours; the holder owes it, and its
   * country's desk hears where it is late.
   */
  CustodyRequestView enter(CaseId theCase, RequestEntity.Parties parties, NewCustodyRequest in) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var due = deadlines.end(Term.ACKNOWLEDGE, parties.holds().country(), at, true);
    var times = new RequestEntity.Times(at, due);
    var entered = new RequestEntity(Ids.next(clock), theCase, parties, in, times);
    requests.persistAndFlush(entered);
    var holder = parties.holds();
    var desk =
        directory
            .desk(holder.country())
            .map(FocalPoint::organisation)
            .orElse(holder.organisation());
    tasks.begin(new Debt(TaskKind.CUSTODY_ANSWER, entered.id(), holder.country(), desk));
    return requests.of(entered.id()).orElseThrow().view();
  }

  void answer(UUID request, Caller by, DeclineReason reason) {
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    requests.add(new AnswerEntity(request, by, reason, at));
    tasks.done(by, request, TaskKind.CUSTODY_ANSWER);
  }

  Outcome<CustodyRequestView> read(UUID id) {
    return requests.of(id).map(Asked::view).map(Outcome::done).orElseGet(Outcome::notFound);
  }

  List<CustodyRequestView> latest() {
    return requests.latest().stream().map(Asked::view).toList();
  }

  List<CustodyRequestView> askedBy(Caller caller, CaseId theCase) {
    return requests.about(theCase, caller.organisation().value()).stream()
        .map(Asked::view)
        .toList();
  }
}
