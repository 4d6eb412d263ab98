package org.trm.corridor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CountryCode;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads what crosses between countries, which all countries show each other. */
@ApplicationScoped
class ReadCorridors {

  private final CorridorViews views;
  private final OnRecord onRecord;

  ReadCorridors(CorridorViews views, OnRecord onRecord) {
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<List<CorridorView>> list(Caller caller, CountryCode from) {
    var found = views.all(caller, from);
    var entry =
        Entry.done(caller, Action.CORRIDORS_READ, Subject.NONE).counting("corridors", found.size());
    return onRecord.end(entry, Outcome.done(found));
  }

  @Transactional
  Outcome<CorridorView> read(Caller caller, Corridor corridor) {
    var outcome = views.of(caller, corridor).map(Outcome::done).orElseGet(Outcome::notFound);
    return onRecord.end(Entry.done(caller, Action.CORRIDORS_READ, Subject.NONE), outcome);
  }
}
