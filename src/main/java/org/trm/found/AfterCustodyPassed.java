package org.trm.found;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.trm.casefile.CustodyPassed;
import org.trm.task.Tasks;

/** Whoever asked for custody has got it: nobody owes them an answer any more. */
@ApplicationScoped
class AfterCustodyPassed {

  private final RequestRepository requests;
  private final Tasks tasks;

  AfterCustodyPassed(RequestRepository requests, Tasks tasks) {
    this.requests = requests;
    this.tasks = tasks;
  }

  void onPassing(@Observes CustodyPassed news) {
    requests.flush(); // the database sees then who has custody
    tasks.custodyAnswered(news.receiver(), news.theCase());
  }
}
