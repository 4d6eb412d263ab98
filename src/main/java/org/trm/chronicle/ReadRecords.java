package org.trm.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Function;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads what the caller's organisation recorded, for a purpose that goes on record. */
@ApplicationScoped
public class ReadRecords {

  private final Cases cases;
  private final Lines lines;
  private final OnRecord onRecord;

  ReadRecords(Cases cases, Lines lines, OnRecord onRecord) {
    this.cases = cases;
    this.lines = lines;
    this.onRecord = onRecord;
  }

  /** What the feature makes of its lines. */
  @Transactional
  public <T extends Coded, R> Outcome<R> read(
      Caller caller,
      Place<T> place,
      PurposeOfUse purpose,
      Function<List<Chronicled<T>>, R> rendering) {
    var entry =
        Entry.done(caller, place.action(), Subject.of(place.theCase())).forPurpose(purpose.name());
    Outcome<R> outcome =
        cases.hasCopy(caller, place.theCase())
            ? Outcome.done(rendering.apply(lines.of(caller, place)))
            : Outcome.notFound();
    return onRecord.end(entry, outcome);
  }
}
