package org.trm.bestinterest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trm.casefile.HeldCase;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;

/** Where evidence is written; tells the features above what speaks against going on. */
@ApplicationScoped
class EvidenceBook {

  private final EvidenceRepository evidence;
  private final EvidenceCodec codec;
  private final EvidenceNotes notes;
  private final Directory directory;
  private final InstantSource clock;
  private final Event<BestInterestsReopened> reopened;

  EvidenceBook(
      EvidenceRepository evidence,
      EvidenceCodec codec,
      EvidenceNotes notes,
      Directory directory,
      InstantSource clock,
      Event<BestInterestsReopened> reopened) {
    this.evidence = evidence;
    this.codec = codec;
    this.notes = notes;
    this.directory = directory;
    this.clock = clock;
    this.reopened = reopened;
  }

  /**
   * Whether the caller may write in this case: the holder everything, an authority of the receiving
   * country what only it can say, while a handoff to it is under way.
   */
  boolean mayWrite(Caller caller, HeldCase held, EvidenceKind kind) {
    return caller.worksFor(held.holder())
        || (kind.isWitnessed()
            && rules().isCompetent(caller.organisation())
            && evidence.mayWitness(held));
  }

  /** How long it holds is a matter of the holder's country. */
  Finding finding(HeldCase held, Evidence found, NewEvidence in) {
    return Finding.of(found, in, clock.instant(), directory.policy(held.country()));
  }

  Set<EvidenceReason> against(Caller caller, HeldCase held, Finding found) {
    var reasons = rules().against(found);
    if (!caller.worksFor(held.holder())
        && !Objects.equals(found.evidence().found(), caller.organisation())) {
      reasons.add(EvidenceReason.AUTHORITY_NOT_YOURS);
    }
    return reasons;
  }

  EvidenceEntity write(Caller caller, HeldCase held, Finding found, boolean calledAdult) {
    var id = Ids.next(clock);
    var written = new EvidenceEntity(id, held, caller, codec.write(found.evidence()), found);
    if (found.note() != null) {
      written.note(notes.seal(held, id, found.note()));
    }
    evidence.persistAndFlush(written);
    News.in(found.evidence(), held, calledAdult).ifPresent(reopened::fire);
    return written;
  }

  Optional<EvidenceEntity> one(CaseId theCase, EvidenceKind kind, UUID id) {
    return evidence.one(theCase, kind, id);
  }

  private EvidenceRules rules() {
    return new EvidenceRules(directory::organisation);
  }
}
