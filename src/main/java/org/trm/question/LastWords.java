package org.trm.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written at the end of a transaction, in one breath with the very last that is written.
 * Where nobody says that this is the end, it is written before the commit.
 */
@ApplicationScoped
public class LastWords {

  private final TransactionSynchronizationRegistry transaction;
  private final Questions questions;

  LastWords(TransactionSynchronizationRegistry transaction, Questions questions) {
    this.transaction = transaction;
    this.questions = questions;
  }

  /** Keeps this for the end of the transaction. */
  public void keep(Question<?> words) {
    kept().add(words);
  }

  /** Writes what was kept, and this after it. */
  public void end(Question<?> last) {
    var all = new ArrayList<>(kept());
    kept().clear();
    all.add(last);
    questions.ask(Breath.of(all.toArray(Question[]::new)));
  }

  private List<Question<?>> kept() {
    if (transaction.getResource(this) instanceof Kept kept) {
      return kept.words();
    }
    var kept = new Kept(new ArrayList<>());
    transaction.putResource(this, kept);
    transaction.registerInterposedSynchronization(new BeforeCommit(kept, questions));
    return kept.words();
  }

  private record Kept(List<Question<?>> words) {}

  private record BeforeCommit(Kept kept, Questions questions) implements Synchronization {
    @Override
    public void beforeCompletion() {
      if (!kept.words().isEmpty()) {
        questions.ask(Breath.of(kept.words().toArray(Question[]::new)));
        kept.words().clear();
      }
    }

    @Override
    public void afterCompletion(int status) {}
  }
}
