package org.trm.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trm.checkpoint.PublishedTree;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.tlog.LeafProof;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Proves that one position is in the journal that was signed last. */
@ApplicationScoped
class ReadProof {

  private final PublishedTree tree;
  private final OnRecord onRecord;

  ReadProof(PublishedTree tree, OnRecord onRecord) {
    this.tree = tree;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<String> read(Caller auditor, long seq) {
    var outcome =
        tree.proof(auditor.country(), seq)
            .map(LeafProof::toString)
            .map(Outcome::done)
            .orElseGet(Outcome::notFound);
    var entry = Entry.done(auditor, Action.JOURNAL_PROVEN, Subject.NONE);
    return onRecord.end(entry.counting("position", seq), outcome);
  }
}
