package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.outside.ExportView;
import org.trm.outside.OutsidePapers;
import org.trm.outside.OutsideRecord;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Makes a sealed export of a handoff that goes outside, and reads what was sealed and answered. */
@ApplicationScoped
class MakeExport {

  private final Once once;
  private final Handoffs handoffs;
  private final SealForOutside sealForOutside;
  private final OutsidePapers papers;
  private final OnRecord onRecord;

  MakeExport(
      Once once,
      Handoffs handoffs,
      SealForOutside sealForOutside,
      OutsidePapers papers,
      OnRecord onRecord) {
    this.once = once;
    this.handoffs = handoffs;
    this.sealForOutside = sealForOutside;
    this.papers = papers;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<ExportView> make(Caller caller, UUID id, Once.Key key, PurposeOfUse purpose) {
    var outcome =
        once.once(
            key,
            () ->
                handoffs
                    .lock(id)
                    .map(locked -> sealForOutside.seal(caller, locked.handoff()))
                    .orElseGet(Outcome::notFound),
            made -> papers.export(made).map(Outcome::done).orElseGet(Outcome::notFound));
    var entry = HandoffJournal.entry(caller, Action.PACKET_EXPORTED, id, handoffs.find(id));
    return onRecord.end(entry.forPurpose(purpose.name()), outcome);
  }

  /** Everything that went outside, and all letters. */
  @Transactional
  Outcome<OutsideRecord> read(Caller caller, UUID id, PurposeOfUse purpose) {
    var found = handoffs.find(id);
    var outcome =
        found.map(_ -> Outcome.done(papers.of(id))).orElseGet(Outcome::<OutsideRecord>notFound);
    var entry = HandoffJournal.entry(caller, Action.EXPORTS_READ, id, found);
    return onRecord.end(entry.forPurpose(purpose.name()), outcome);
  }
}
