package org.trm.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads incidents: those of one's organisation, or all of a country for who looks after it. */
@ApplicationScoped
class ReadIncidents {

  private static final UUID FIRST = new UUID(0, 0);

  private final IncidentTable incidents;
  private final OnRecord onRecord;

  ReadIncidents(IncidentTable incidents, OnRecord onRecord) {
    this.incidents = incidents;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<Page<IncidentView>> list(Caller caller, @Nullable UUID after, int most) {
    var found = incidents.list(caller, after == null ? FIRST : after, most + 1);
    var page = Page.of(found, most, one -> one.id().toString());
    var entry = Entry.done(caller, Action.INCIDENTS_READ, Subject.NONE);
    return onRecord.end(entry.counting("found", page.items().size()), Outcome.done(page));
  }

  @Transactional
  Outcome<IncidentView> read(Caller caller, UUID id) {
    var found = incidents.find(caller, id);
    var subject =
        found.map(one -> Subject.of(one.caseId(), id, one.version())).orElse(Subject.of(id));
    return onRecord.end(
        Entry.done(caller, Action.INCIDENTS_READ, subject),
        found.map(Outcome::done).orElseGet(Outcome::notFound));
  }
}
