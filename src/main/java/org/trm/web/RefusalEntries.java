package org.trm.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trm.identity.Caller;
import org.trm.identity.Scope;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Result;
import org.trm.journal.Subject;
import org.trm.limit.Unrecorded;

/** Writes what was refused before a use-case in the journal of the caller's own country. */
@ApplicationScoped
class RefusalEntries {

  private static final String FLOOD = "too-many-requests";

  private final Journal journal;
  private final Unrecorded unrecorded;

  RefusalEntries(Journal journal, Unrecorded unrecorded) {
    this.journal = journal;
    this.unrecorded = unrecorded;
  }

  /** Durable when it returns; what comes in floods is told with a number, now or with the next. */
  void append(Caller caller, String reason) {
    var entry =
        Entry.done(caller, Action.REQUEST_REFUSED, Subject.NONE)
            .ended(Result.REFUSED, List.of(reason));
    if (!reason.equals(FLOOD)) {
      write(caller, entry);
      return;
    }
    long number = unrecorded.add(caller);
    if (number > 0) {
      write(caller, entry.counting("refusals", number));
    }
  }

  private void write(Caller caller, Entry entry) {
    Scope.of(caller.country(), caller.organisation())
        .run(() -> QuarkusTransaction.requiringNew().run(() -> journal.append(entry)));
  }
}
