package org.trm.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.question.LastWords;
import org.trm.question.Question;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.Ids;

/** Appends to the countries' journals, in the transaction of what is recorded and as its end. */
@ApplicationScoped
public class Journal {

  private static final String APPEND =
      "select journal_append(?, ?, ?::uuid, ?::uuid, ?, ?, ?, ?, ?%s)";
  private static final String OWN = APPEND.formatted("");
  private static final String BOTH = APPEND.formatted(", ?, ?, ?, ?, ?");

  private final LastWords last;
  private final Sealing sealing;
  private final InstantSource clock;
  private final Event<Appended> appended;

  Journal(LastWords last, Sealing sealing, InstantSource clock, Event<Appended> appended) {
    this.last = last;
    this.sealing = sealing;
    this.clock = clock;
    this.appended = appended;
  }

  /** Told once an entry has been appended; observed after the commit. */
  public record Appended(UUID id) {}

  /**
   * Writes the entry in the caller's journal, and in the counterpart's if there is one; call it
   * last, for what is changed afterwards is not covered by it.
   */
  @Transactional(TxType.MANDATORY)
  public void append(Entry entry) {
    var id = Ids.next(clock);
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    last.end(entry(entry, id, at));
    appended.fire(new Appended(id));
  }

  private Question<Boolean> entry(Entry entry, UUID id, Instant at) {
    var about = new ArrayList<@Nullable Object>();
    about.add(id);
    about.add(at);
    about.add(entry.subject().cases().stream().findFirst().map(CaseId::value).orElse(null));
    about.add(entry.subject().resource());
    about.addAll(row(entry, id, at, entry.caller().country()));
    var counterpart = entry.counterpart();
    if (counterpart != null) {
      about.addAll(row(entry, id, at, counterpart));
    }
    return new Question<>(counterpart == null ? OWN : BOTH, about, ResultSet::next);
  }

  private List<Object> row(Entry entry, UUID id, Instant at, CountryCode journal) {
    var opening = Opening.of(entry, id, at, journal);
    return List.of(
        journal.value(),
        opening.commitment(),
        sealing.sealOpening(journal, id, opening),
        sealing.sealSubject(journal, id, opening.subject()),
        opening.subject().salt().toArray());
  }
}
