package org.trm.outside;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads keys, and ends what is done with one: the journal has it. */
@ApplicationScoped
class KeyBook {

  private final OutsideKeyRepository keys;
  private final OnRecord onRecord;

  KeyBook(OutsideKeyRepository keys, OnRecord onRecord) {
    this.keys = keys;
    this.onRecord = onRecord;
  }

  Outcome<OutsideKeyView> read(UUID id) {
    return keys.of(id).map(found -> Outcome.done(found.view())).orElseGet(Outcome::notFound);
  }

  Outcome<OutsideKeyView> end(Caller caller, Action action, Outcome<OutsideKeyView> outcome) {
    var subject =
        outcome instanceof Outcome.Done<OutsideKeyView>(OutsideKeyView made, boolean _)
            ? Subject.of(made.id())
            : Subject.NONE;
    return onRecord.end(Entry.done(caller, action, subject), outcome);
  }

  /** The same, of a key that was named. */
  Outcome<OutsideKeyView> end(
      Caller caller, Action action, UUID key, Outcome<OutsideKeyView> outcome) {
    return onRecord.end(Entry.done(caller, action, Subject.of(key)), outcome);
  }
}
