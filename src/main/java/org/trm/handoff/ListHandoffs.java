package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
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

  /** A page of a desk's handoffs, and where to go on if there is more. */
  @Schema(description = "A page of a desk's handoffs, and where to go on if there is more")
  public record HandoffPage(List<HandoffView> items, @Nullable String next) {
    public HandoffPage {
      items = List.copyOf(items);
    }
  }

  @Transactional
  Outcome<HandoffPage> list(Caller caller, DeskQuery query) {
    var found = handoffs.desk(caller, query);
    var page = found.subList(0, Math.min(found.size(), query.size()));
    var next = found.size() > page.size() ? cursor(page.getLast()) : null;
    var entry =
        Entry.done(caller, Action.HANDOFFS_LISTED, Subject.NONE).counting("found", page.size());
    return onRecord.end(
        entry,
        Outcome.done(
            new HandoffPage(
                page.stream().map(handoff -> views.render(caller, handoff)).toList(), next)));
  }

  private static String cursor(HandoffEntity last) {
    return new DeskQuery.Cursor(last.clock().dueAt(), last.id()).text();
  }
}
