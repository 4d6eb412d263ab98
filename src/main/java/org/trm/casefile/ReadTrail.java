package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.JournalReader;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/**
 * Reads what the journal of the caller's country has about one case.
 *
 * <p>For the holder's data-protection officer, and for the country's auditors: they may read the
 * whole journal, so of a case that it does not know they learn nothing here. Who is shut out of a
 * case reads no trail of it, whatever their duty.
 */
@ApplicationScoped
class ReadTrail {

  private static final UUID BEGINNING = new UUID(0, 0);

  private final CustodyBook custody;
  private final JournalReader journal;
  private final OnRecord onRecord;

  ReadTrail(CustodyBook custody, JournalReader journal, OnRecord onRecord) {
    this.custody = custody;
    this.journal = journal;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<Page<TrailEvent>> read(
      Caller caller, CaseId id, PurposeOfUse purpose, @Nullable UUID after, int limit) {
    var found =
        journal.aboutCase(caller.country(), id, after == null ? BEGINNING : after, limit + 1);
    Outcome<Page<TrailEvent>> outcome =
        mayRead(caller, id) && !(found.isEmpty() && after == null)
            ? Outcome.done(
                Page.of(
                    found.stream().map(TrailEvent::of).toList(),
                    limit,
                    event -> event.id().toString()))
            : Outcome.notFound();
    var entry = Entry.done(caller, Action.TRAIL_READ, Subject.of(id)).forPurpose(purpose.name());
    return onRecord.end(entry, outcome);
  }

  private boolean mayRead(Caller caller, CaseId id) {
    return caller.has(Duty.AUDITOR) ? !custody.isClosed(id) : isHolder(caller, custody.history(id));
  }

  private static boolean isHolder(Caller caller, List<Custody> history) {
    return !history.isEmpty() && caller.worksFor(history.getLast().organisation());
  }
}
