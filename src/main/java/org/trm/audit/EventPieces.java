package org.trm.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.JournalLine;
import org.trm.journal.JournalLine.Opened;
import org.trm.journal.JournalReader;
import org.trm.journal.Subject;

/** Looks through a piece of the journal for what concerns the caller's organisation. */
@ApplicationScoped
class EventPieces {

  private static final int PIECE = 2_000;

  private final Journal journal;
  private final JournalReader reader;
  private final ClosedCases closed;

  EventPieces(Journal journal, JournalReader reader, ClosedCases closed) {
    this.journal = journal;
    this.reader = reader;
    this.closed = closed;
  }

  /**
   * What was found, and whether there is more to look through.
   *
   * @param atTheEnd whether the journal ends where the page does
   */
  record Piece(EventPage page, boolean atTheEnd) {}

  private boolean isClosed(JournalLine line) {
    return line instanceof Opened entry
        && entry.subject() != null
        && closed.areNamedIn(entry.subject().json());
  }

  /** The next piece; handing over anything is on record, an empty poll is not. */
  @Transactional
  Piece after(Caller caller, long position, int limit) {
    var country = caller.country();
    long size = reader.size(country);
    long from = position + 1;
    long to = Math.min(size, from + PIECE);
    if (from >= to) {
      return new Piece(new EventPage(position, List.of()), true);
    }
    var events =
        reader.concerning(country, from, to).stream()
            .filter(line -> !isClosed(line))
            .flatMap(line -> FeedEvent.of(country.value(), line).stream())
            .limit(limit)
            .toList();
    long examined = events.size() == limit ? events.getLast().position() : to - 1;
    if (!events.isEmpty()) {
      journal.append(
          Entry.done(caller, Action.EVENTS_READ, Subject.NONE).counting("events", events.size()));
    }
    return new Piece(new EventPage(examined, events), examined == size - 1);
  }
}
