package org.trm.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.Ids;

/** Appends to the countries' journals, in the transaction of what is recorded and as its end. */
@ApplicationScoped
public class Journal {

  private static final String APPEND = "select journal_append(?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private final EntityManager entities;
  private final Sealing sealing;
  private final InstantSource clock;
  private final Event<Appended> appended;

  Journal(EntityManager entities, Sealing sealing, InstantSource clock, Event<Appended> appended) {
    this.entities = entities;
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
    entities.flush();
    entities.unwrap(Session.class).doWork(connection -> write(connection, entry, id, at, journals));
    appended.fire(new Appended(id));
  }

  private void write(
      Connection connection, Entry entry, UUID id, Instant at, List<CountryCode> journals)
      throws SQLException {
    var openings = journals.stream().map(journal -> Opening.of(entry, id, at, journal)).toList();
    try (var append = connection.prepareStatement(APPEND)) {
      append.setArray(
          1,
          connection.createArrayOf(
              "text", journals.stream().map(CountryCode::value).toArray(String[]::new)));
      append.setObject(2, id);
      append.setObject(3, at.atOffset(ZoneOffset.UTC));
      append.setArray(4, bytes(connection, openings.stream().map(Opening::commitment)));
      append.setArray(5, bytes(connection, sealed(journals, id, openings)));
      append.setArray(6, bytes(connection, sealedSubjects(journals, id, openings)));
      append.setArray(
          7, bytes(connection, openings.stream().map(o -> o.subject().salt().toArray())));
      append.setObject(
          8, entry.subject().cases().stream().findFirst().map(CaseId::value).orElse(null));
      append.setObject(9, entry.subject().resource());
      append.execute();
    }
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

  /** The driver takes arrays of bytes only in an array of their own type. */
  private static java.sql.Array bytes(Connection connection, Stream<byte[]> values)
      throws SQLException {
    return connection.createArrayOf("bytea", values.toArray(byte[][]::new));
  }
}
