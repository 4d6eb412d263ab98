package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Lists a desk's handoffs, by the next clock. */
@ApplicationScoped
class ListHandoffs {

  private final HandoffRepository handoffs;
  private final HandoffViews views;
  private final OnRecord onRecord;

  ListHandoffs(HandoffRepository handoffs, HandoffViews views, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.views = views;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<Page<HandoffView>> list(Caller caller, DeskQuery query) {
    var found = Page.of(handoffs.desk(caller, query), query.size(), ListHandoffs::cursor);
    var views = this.views.render(caller, found.items());
    var entry =
        Entry.done(caller, Action.HANDOFFS_LISTED, Subject.NONE).counting("found", views.size());
    return onRecord.end(entry, Outcome.done(new Page<>(views, found.next())));
  }

  private static String cursor(HandoffEntity last) {
    return DeskQuery.Position.of(last).text();
  }
}
