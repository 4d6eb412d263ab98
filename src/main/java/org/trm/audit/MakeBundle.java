package org.trm.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.trm.checkpoint.PublishedTree;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.JournalReader;
import org.trm.journal.Subject;
import org.trm.problem.ProblemType;
import org.trm.tlog.Checkpoint;
import org.trm.tlog.Note;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/**
 * Says what an auditor's bundle is made of, and puts the pull on record before it is handed over.
 */
@ApplicationScoped
class MakeBundle {

  private final PublishedTree tree;
  private final JournalReader reader;
  private final OnRecord onRecord;

  MakeBundle(PublishedTree tree, JournalReader reader, OnRecord onRecord) {
    this.tree = tree;
    this.reader = reader;
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<BundlePlan> make(Caller auditor, long from, @Nullable Long to) {
    var outcome =
        tree.checkpoint(auditor.country())
            .map(note -> plan(auditor, note, from, to))
            .orElseGet(Outcome::notFound);
    return onRecord.end(entry(auditor, outcome), outcome);
  }

  /** A subject that was erased a moment ago can be proved erased once its marker is signed. */
  private Outcome<BundlePlan> plan(Caller auditor, Note note, long from, @Nullable Long to) {
    long size = Checkpoint.parse(note.text()).head().size();
    long end = to == null ? size : to;
    if (from > end || end > size) {
      return Outcome.notFound();
    }
    return reader
        .erased(auditor.country(), from, end, size)
        .map(erased ->
            Outcome.done(new BundlePlan(auditor.country(), note, size, from, end, erased)))
        .orElseGet(() -> Outcome.declined(ProblemType.UNAVAILABLE));
  }

  private static Entry entry(Caller auditor, Outcome<BundlePlan> outcome) {
    var entry = Entry.done(auditor, Action.JOURNAL_BUNDLED, Subject.NONE);
    return switch (outcome) {
      case Outcome.Done<BundlePlan>(BundlePlan plan, boolean _) ->
          entry.counting("positions", plan.to() - plan.from());
      case Outcome.Declined<BundlePlan> _ -> entry;
    };
  }
}
