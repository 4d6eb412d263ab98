package org.trm.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.trm.casefile.Moments;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.web.Outcome;

/** The lines of the caller's organisation, read and added. */
@ApplicationScoped
class Lines {

  private final ChronicleRepository lines;
  private final LineCodec codec;
  private final InstantSource clock;

  Lines(ChronicleRepository lines, LineCodec codec, InstantSource clock) {
    this.lines = lines;
    this.codec = codec;
    this.clock = clock;
  }

  Moments moments(Coded record) {
    return Moments.of(record.occurredAt(), clock.instant());
  }

  /** In the order in which they were recorded. */
  <T extends Coded> List<Chronicled<T>> of(Caller caller, Place<T> place) {
    return of(caller, place.theCase(), place.vocabulary());
  }

  <T extends Coded> List<Chronicled<T>> of(
      Caller caller, CaseId theCase, Vocabulary<T> vocabulary) {
    return lines.of(caller, theCase, vocabulary.kinds().keySet()).stream()
        .map(line -> codec.read(vocabulary, line.id(), line.text(), line.moments()))
        .toList();
  }

  <T extends Coded> RecordedView add(Caller caller, Place<T> place, Line<T> line, Moments moments) {
    var text = codec.write(place.vocabulary(), line);
    var added = new ChronicleEntity(Ids.next(clock), place.theCase(), caller, text, moments);
    lines.persistAndFlush(added);
    return added.view(place.address());
  }

  Outcome<RecordedView> again(Caller caller, Place<?> place, UUID id) {
    return lines
        .of(caller, place.theCase(), id)
        .map(line -> Outcome.done(line.view(place.address())))
        .orElseGet(Outcome::notFound);
  }
}
