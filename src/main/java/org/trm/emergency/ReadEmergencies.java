package org.trm.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.LentSections;
import org.trm.emergency.EmergencyTable.Kept;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads emergencies: one's own, those of one's cases, or a country's for who looks after it. */
@ApplicationScoped
class ReadEmergencies {

  private static final UUID FIRST = new UUID(0, 0);

  private final EmergencyTable emergencies;
  private final LentSections lent;
  private final OnRecord onRecord;

  ReadEmergencies(EmergencyTable emergencies, LentSections lent, OnRecord onRecord) {
    this.emergencies = emergencies;
    this.lent = lent;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<Page<EmergencyView>> list(Caller caller, @Nullable UUID after, int most) {
    var found = emergencies.list(caller, after == null ? FIRST : after, most + 1);
    var page = Page.of(found, most, one -> one.id().toString());
    var entry = Entry.done(caller, Action.EMERGENCIES_READ, Subject.NONE);
    return onRecord.end(entry.counting("found", page.items().size()), Outcome.done(page));
  }

  @Transactional
  Outcome<EmergencyView> read(Caller caller, UUID id) {
    var outcome =
        emergencies
            .find(caller, id)
            .map(Kept::view)
            .map(Outcome::done)
            .orElseGet(Outcome::notFound);
    return onRecord.end(Entry.done(caller, Action.EMERGENCIES_READ, subject(id, outcome)), outcome);
  }

  /** The note is for the holder's humans who say whether it was an emergency. */
  @Transactional
  Outcome<EmergencyNote> note(Caller caller, UUID id) {
    var outcome =
        emergencies
            .find(caller, id)
            .map(Kept::view)
            .filter(one -> caller.worksFor(one.holder()))
            .flatMap(one ->
                emergencies
                    .noteOf(id)
                    .flatMap(sealed -> lent.openNote(caller, one.caseId(), id, sealed.toArray())))
            .map(said -> Outcome.done(new EmergencyNote(id, said)))
            .orElseGet(Outcome::<EmergencyNote>notFound);
    return onRecord.end(Entry.done(caller, Action.EMERGENCY_NOTE_READ, Subject.of(id)), outcome);
  }

  private static Subject subject(UUID id, Outcome<EmergencyView> outcome) {
    return outcome instanceof Outcome.Done<EmergencyView>(EmergencyView view, boolean _)
        ? EmergencyOnRecord.about(view)
        : Subject.of(id);
  }
}
