package org.trm.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.mandate.MyMandate.MyMandates;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Finds the mandates of whoever calls, in their own name: of others there is nothing. */
@ApplicationScoped
class FindMandate {

  private final MandateDoor door;
  private final MandateAge age;
  private final OnRecord onRecord;

  FindMandate(MandateDoor door, MandateAge age, OnRecord onRecord) {
    this.door = door;
    this.age = age;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<MyMandates> all(Caller caller) {
    var mine = door.mine(age.now()).stream().map(MyMandate::of).toList();
    var entry =
        Entry.done(caller, Action.MANDATES_READ, Subject.NONE).counting("found", mine.size());
    return onRecord.end(entry, Outcome.done(new MyMandates(mine)));
  }

  /** One, to be used; that there is none is on record here, its use where it is used. */
  @Transactional
  Optional<Mandate> one(Caller caller, MandateUse use) {
    var found = door.mine(age.now()).stream().filter(one -> one.id().equals(use.mandate()));
    var mandate = found.findFirst();
    if (mandate.isEmpty()) {
      var entry = Entry.done(caller, Action.MANDATE_USED, Subject.of(use.mandate()));
      onRecord.end(entry, Outcome.notFound());
    }
    return mandate;
  }
}
