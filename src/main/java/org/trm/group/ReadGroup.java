package org.trm.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads a group. */
@ApplicationScoped
class ReadGroup {

  private final GroupViews views;
  private final OnRecord onRecord;

  ReadGroup(GroupViews views, OnRecord onRecord) {
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<GroupView> read(Caller caller, UUID id) {
    return onRecord.end(
        Entry.done(caller, Action.GROUP_READ, Subject.of(id)), views.read(caller, id));
  }
}
