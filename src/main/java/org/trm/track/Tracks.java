package org.trm.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.trm.chronicle.Chronicle;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** What other features may ask about the tracks of a case; codes only. */
@ApplicationScoped
public class Tracks {

  private final Chronicle chronicle;

  Tracks(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /**
   * Where this holder's tracks stand; fails for an organisation that may not have this holder's
   * facts judged.
   */
  @Transactional(TxType.MANDATORY)
  public TrackFacts of(CaseId theCase, OrganisationId holder) {
    return new TrackStory(chronicle.judged(theCase, holder, TrackRecord.VOCABULARY)).facts();
  }

  /** What of the caller's own tracks goes with a case to its next holder. */
  @Transactional(TxType.MANDATORY)
  public CarriedTracks carried(Caller holder, CaseId theCase) {
    return new TrackStory(chronicle.own(holder, theCase, TrackRecord.VOCABULARY)).carried();
  }
}
