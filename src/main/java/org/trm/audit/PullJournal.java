package org.trm.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.JournalReader;
import org.trm.journal.OpenedEntry;
import org.trm.journal.Subject;

/** Hands a country's journal to its auditor, entry by entry; the pull itself is on record first. */
@ApplicationScoped
class PullJournal {

  private final Journal journal;
  private final JournalReader reader;
  private final ObjectMapper json;

  PullJournal(Journal journal, JournalReader reader, ObjectMapper json) {
    this.journal = journal;
    this.reader = reader;
    this.json = json;
  }

  /** Puts the pull on record; only then may anything be handed over. */
  @Transactional
  void announce(Caller auditor, int limit) {
    journal.append(
        Entry.done(auditor, Action.JOURNAL_PULLED, Subject.NONE).counting("limit", limit));
  }

  /** Writes the entries after a position, one JSON object a line; a slow line takes its time. */
  @Transactional
  @TransactionConfiguration(timeout = 120)
  void write(Caller auditor, long after, int limit, OutputStream out) {
    reader.follow(auditor.country(), after, limit, entry -> line(entry, out));
  }

  private void line(OpenedEntry entry, OutputStream out) {
    try {
      out.write(json.writeValueAsBytes(entry));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
