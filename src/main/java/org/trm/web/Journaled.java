package org.trm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.trm.journal.Journal;

/** Whether something about the request being served is durably on record. */
@RequestScoped
class Journaled {

  private volatile boolean committed;

  boolean committed() {
    return committed;
  }

  void appended(@Observes(during = TransactionPhase.AFTER_SUCCESS) Journal.Appended entry) {
    committed = true;
  }
}
