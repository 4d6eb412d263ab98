package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.JournalReader;
import org.trm.journal.OpenedEntry;
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
 * whole journal, so of a case that it does not know they learn nothing here. A past holder's
 * officer reads the trail of the copy that stayed: what was done while the case was theirs, what
 * their own organisation did since, and the handoff that passed it on; not what became of the
 * person afterwards. Who is shut out of a case reads no trail of it, whatever their duty.
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
    var start = after == null ? BEGINNING : after;
    var outcome =
        within(caller, id)
            .map(within -> found(caller, id, start, limit + 1, within))
            .filter(found -> after != null || !found.isEmpty())
            .map(found -> Outcome.done(Page.of(found, limit, event -> event.id().toString())))
            .orElseGet(Outcome::notFound);
    var entry = Entry.done(caller, Action.TRAIL_READ, Subject.of(id)).forPurpose(purpose.name());
    return onRecord.end(entry, outcome);
  }

  /** The next so many that are within reach. */
  private List<TrailEvent> found(
      Caller caller, CaseId id, UUID after, int many, Predicate<TrailEvent> within) {
    var found = new ArrayList<TrailEvent>();
    var last = after;
    List<OpenedEntry> piece;
    do {
      piece = journal.aboutCase(caller.country(), id, last, many);
      last = piece.isEmpty() ? last : piece.getLast().id();
      piece.stream().map(TrailEvent::of).filter(within).forEach(found::add);
    } while (piece.size() == many && found.size() < many);
    return found.subList(0, Math.min(many, found.size()));
  }

  /** Which of its entries somebody may read; empty for whom there is no such case. */
  private Optional<Predicate<TrailEvent>> within(Caller caller, CaseId id) {
    if (custody.isClosed(id)) {
      return Optional.empty();
    }
    if (caller.has(Duty.AUDITOR)) {
      return Optional.of(event -> true);
    }
    var history = custody.history(id);
    for (int i = history.size() - 1; i >= 0; i--) {
      if (caller.worksFor(history.get(i).organisation())) {
        boolean isHolder = i == history.size() - 1;
        return Optional.of(isHolder ? event -> true : ofThePast(caller, history.get(i + 1)));
      }
    }
    return Optional.empty();
  }

  private static Predicate<TrailEvent> ofThePast(Caller caller, Custody next) {
    var handoff = String.valueOf(next.handoff());
    return event ->
        Instant.parse(event.at()).isBefore(next.since())
            || event.organisation().equals(caller.organisation().value())
            || handoff.equals(event.resource());
  }
}
