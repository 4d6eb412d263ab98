package org.trm.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.JournalReader;
import org.trm.journal.Subject;

/** Puts an auditor's pull on record; only then may anything be handed over. */
@ApplicationScoped
class PullJournal {

  private final Journal journal;
  private final JournalReader reader;

  PullJournal(Journal journal, JournalReader reader) {
    this.journal = journal;
    this.reader = reader;
  }

  /**
   * The positions that are handed over.
   *
   * @param from the first of them
   * @param to the first after them
   */
  record Range(long from, long to) {}

  /** What there is after a position, as of now and no more than so many. */
  @Transactional
  Range announce(Caller auditor, long after, long limit, JournalFilter filter) {
    long from = after + 1;
    long to = Math.max(from, Math.min(from + limit, reader.size(auditor.country())));
    journal.append(
        Entry.done(auditor, Action.JOURNAL_PULLED, Subject.NONE.touching(filter.kinds()))
            .counting("positions", to - from));
    return new Range(from, to);
  }
}
