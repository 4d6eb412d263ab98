package org.trm.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.trm.shared.Ids;

/** Keeps what went outside and what came back; always within its caller's own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OutsidePapers {

  private static final int MOST = 200;

  private final ExportRepository exports;
  private final LetterRepository letters;
  private final InstantSource clock;

  OutsidePapers(ExportRepository exports, LetterRepository letters, InstantSource clock) {
    this.exports = exports;
    this.letters = letters;
    this.clock = clock;
  }

  /** Keeps what was sealed. */
  public ExportView keep(Kept of, SealedExport export) {
    var kept = new ExportEntity(Ids.next(clock), of, export);
    exports.persistAndFlush(kept);
    return kept.view();
  }

  /** Keeps the letter behind a move. */
  public void keep(Kept of, String move, Letter letter) {
    letters.persist(new LetterEntity(Ids.next(clock), of, move, letter));
  }

  /** What was sealed, by its id. */
  public Optional<ExportView> export(UUID id) {
    return exports.findByIdOptional(id).map(ExportEntity::view);
  }

  /** Everything of one handoff. */
  public OutsideRecord of(UUID handoff) {
    return new OutsideRecord(
        exports.find("handoff = ?1 order by id", handoff).page(0, MOST).stream()
            .map(ExportEntity::view)
            .toList(),
        letters.find("handoff = ?1 order by id", handoff).page(0, MOST).stream()
            .map(LetterEntity::view)
            .toList());
  }

  /** Whether this version of the packet was sealed, so much of it. */
  public boolean isSealed(UUID handoff, int packetVersion, String stage) {
    return exports.count(
            "handoff = ?1 and packetVersion = ?2 and stage = ?3", handoff, packetVersion, stage)
        > 0;
  }

  /** Whether anything was sealed with this handoff. */
  public boolean isSealed(UUID handoff) {
    return exports.count("handoff = ?1", handoff) > 0;
  }
}
