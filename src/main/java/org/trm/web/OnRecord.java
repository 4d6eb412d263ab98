package org.trm.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Result;

/** Ends a use-case: what came of it goes into the journal, and then to the caller. */
@ApplicationScoped
public class OnRecord {

  private final Journal journal;

  OnRecord(Journal journal) {
    this.journal = journal;
  }

  /** Appends the entry as the outcome says, and gives the outcome back; call it last. */
  public <T> Outcome<T> end(Entry entry, Outcome<T> outcome) {
    journal.append(entry.ended(result(outcome), outcome.reasons()));
    return outcome;
  }

  private static Result result(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?>(Object _, boolean repeated) -> repeated ? Result.REPEATED : Result.DONE;
      case Outcome.Declined<?> _ -> Result.REFUSED;
    };
  }
}
