package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.JournalReader;
import org.trm.journal.OpenedEntry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads what happened to a handoff; both sides see the same, each from its own journal. */
@ApplicationScoped
class ReadTimeline {

  private static final int MOST = 500;

  /** Not events of the handoff: somebody only looked, or was refused. */
  private static final Set<String> LOOKED =
      Set.of(
          Action.HANDOFF_READ.name(),
          Action.HANDOFF_PREFLIGHTED.name(),
          Action.HANDOFF_FEEDBACK_READ.name(),
          Action.TIMELINE_READ.name());

  private final Handoffs handoffs;
  private final JournalReader journal;
  private final OnRecord onRecord;

  ReadTimeline(Handoffs handoffs, JournalReader journal, OnRecord onRecord) {
    this.handoffs = handoffs;
    this.journal = journal;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<TimelineView> read(Caller caller, UUID id) {
    var found = handoffs.find(id);
    var outcome =
        found
            .map(handoff -> Outcome.done(timeline(caller, handoff)))
            .orElseGet(Outcome::<TimelineView>notFound);
    return onRecord.end(Entry.done(caller, Action.TIMELINE_READ, Subject.of(id)), outcome);
  }

  private TimelineView timeline(Caller caller, HandoffEntity handoff) {
    return new TimelineView(
        handoff.group(),
        journal.about(caller.country(), handoff.caseId(), handoff.id(), MOST).stream()
            .filter(entry -> text(entry, "outcome").equals("DONE"))
            .filter(entry -> !LOOKED.contains(text(entry, "action")))
            .map(ReadTimeline::event)
            .toList());
  }

  private static TimelineView.Event event(OpenedEntry entry) {
    var core = entry.core().content();
    return new TimelineView.Event(
        entry.seq(),
        text(entry, "recordedAt"),
        text(entry, "action"),
        entry.agent().content().path("organisation").asText(),
        core.path("pair").textValue());
  }

  private static String text(OpenedEntry entry, String field) {
    return entry.core().content().path(field).asText();
  }
}
