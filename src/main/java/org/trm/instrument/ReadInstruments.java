package org.trm.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CountryCode;
import org.trm.shared.Page;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Reads instruments, which all countries show each other. */
@ApplicationScoped
class ReadInstruments {

  private final InstrumentRepository instruments;
  private final OnRecord onRecord;

  ReadInstruments(InstrumentRepository instruments, OnRecord onRecord) {
    this.instruments = instruments;
    this.onRecord = onRecord;
  }

  /** A page of those of one country, or of all. */
  record Asked(@Nullable CountryCode country, @Nullable UUID after, int limit) {}

  @Transactional
  Outcome<Page<TransferInstrument>> list(Caller caller, Asked asked) {
    var found = instruments.list(asked.country(), asked.after(), asked.limit() + 1);
    var page = Page.of(found, asked.limit(), one -> one.id().toString());
    var entry =
        Entry.done(caller, Action.INSTRUMENTS_READ, Subject.NONE)
            .counting("instruments", page.items().size());
    return onRecord.end(entry, Outcome.done(page));
  }

  @Transactional
  Outcome<TransferInstrument> read(Caller caller, UUID id) {
    var outcome =
        instruments.of(id).map(found -> Outcome.done(found.view())).orElseGet(Outcome::notFound);
    return onRecord.end(Entry.done(caller, Action.INSTRUMENTS_READ, Subject.of(id)), outcome);
  }

  /** What was made, if anything was. */
  static Subject subject(Outcome<TransferInstrument> outcome) {
    return switch (outcome) {
      case Outcome.Done<TransferInstrument>(TransferInstrument made, boolean _) ->
          Subject.of(made.id());
      case Outcome.Declined<TransferInstrument> _ -> Subject.NONE;
    };
  }
}
