package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** Who has custody, and its history: the two change together or not at all. */
@ApplicationScoped
class CustodyBook {

  private final CustodyRepository now;
  private final CustodyChanges history;
  private final Event<CustodyPassed> passed;

  CustodyBook(CustodyRepository now, CustodyChanges history, Event<CustodyPassed> passed) {
    this.now = now;
    this.history = history;
    this.passed = passed;
  }

  Custody begin(Caller holder, CaseId id, Instant at) {
    var custody = new CustodyEntity(id, holder, at);
    now.persist(custody);
    var first = new CustodyChangeEntity(custody, null);
    history.persist(first);
    return first.view();
  }

  Optional<CustodyEntity> lock(CaseId id) {
    return now.lock(id);
  }

  /** Whether whoever asks is shut out of a case, or outside its circle. */
  boolean isClosed(CaseId id) {
    return now.isClosed(id);
  }

  /** Who has had custody, the last of them today. */
  List<Custody> history(CaseId id) {
    return history.of(id.value());
  }

  void pass(CustodyEntity custody, Caller receiver, UUID handoff, Instant at) {
    custody.passTo(receiver, at);
    history.persist(new CustodyChangeEntity(custody, handoff));
    passed.fire(new CustodyPassed(receiver, custody.caseId()));
  }
}
