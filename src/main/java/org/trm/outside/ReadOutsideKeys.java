package org.trm.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.outside.OutsideKeyRepository.Recorded;
import org.trm.shared.OrganisationId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads the keys of an organisation that the caller's country has recorded, the latest first. */
@ApplicationScoped
class ReadOutsideKeys {

  private final Directory directory;
  private final OutsideKeyRepository keys;
  private final OnRecord onRecord;

  ReadOutsideKeys(Directory directory, OutsideKeyRepository keys, OnRecord onRecord) {
    this.directory = directory;
    this.keys = keys;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<OutsideKeyList> read(Caller caller, OrganisationId of) {
    var outcome =
        directory.organisation(of).isEmpty()
            ? Outcome.<OutsideKeyList>notFound()
            : Outcome.done(new OutsideKeyList(keys.of(of).stream().map(Recorded::view).toList()));
    return onRecord.end(Entry.done(caller, Action.OUTSIDE_KEYS_READ, Subject.NONE), outcome);
  }
}
