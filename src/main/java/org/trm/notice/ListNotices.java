package org.trm.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Lists the notices of an organisation's desk, the oldest first. */
@ApplicationScoped
class ListNotices {

  private final NoticeRepository notices;
  private final OnRecord onRecord;

  ListNotices(NoticeRepository notices, OnRecord onRecord) {
    this.notices = notices;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<Page<NoticeView>> list(Caller caller, NoticeRepository.Query query) {
    var page = Page.of(notices.list(caller, query), query.size(), notice -> notice.id().toString());
    var entry = Entry.done(caller, Action.NOTICES_LISTED, Subject.NONE);
    return onRecord.end(entry.counting("found", page.items().size()), Outcome.done(page));
  }
}
