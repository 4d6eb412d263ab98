package org.trm.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.trm.question.LastWords;
import org.trm.question.Question;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.Ids;

/** Appends to the countries' journals, in the transaction of what is recorded and as its end. */
@ApplicationScoped
public class Journal {

  private static final String APPEND =
      "select journal_append(?::text[], ?, ?, ?, ?, ?, ?, ?::uuid, ?::uuid)";

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
    var journals =
        Stream.of(entry.caller().country(), entry.counterpart())
            .flatMap(Stream::ofNullable)
            .toList();
    last.end(entry(entry, id, at, journals));
    appended.fire(new Appended(id));
  }

  private Question<Boolean> entry(Entry entry, UUID id, Instant at, List<CountryCode> journals) {
    var openings = journals.stream().map(journal -> Opening.of(entry, id, at, journal)).toList();
    return Question.of(
        APPEND,
        ResultSet::next,
        journals.stream().map(CountryCode::value).toArray(String[]::new),
        id,
        at,
        bytes(openings.stream().map(Opening::commitment)),
        bytes(sealed(journals, id, openings)),
        bytes(sealedSubjects(journals, id, openings)),
        bytes(openings.stream().map(opening -> opening.subject().salt().toArray())),
        entry.subject().cases().stream().findFirst().map(CaseId::value).orElse(null),
        entry.subject().resource());
  }

  private Stream<byte[]> sealed(List<CountryCode> journals, UUID id, List<Opening> openings) {
    return Stream.iterate(0, i -> i < journals.size(), i -> i + 1)
        .map(i -> sealing.sealOpening(journals.get(i), id, openings.get(i)));
  }

  private Stream<byte[]> sealedSubjects(
      List<CountryCode> journals, UUID id, List<Opening> openings) {
    return Stream.iterate(0, i -> i < journals.size(), i -> i + 1)
        .map(i -> sealing.sealSubject(journals.get(i), id, openings.get(i).subject()));
  }

  private static byte[][] bytes(Stream<byte[]> values) {
    return values.toArray(byte[][]::new);
  }
}
