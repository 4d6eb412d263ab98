package org.trm.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.hibernate.Session;

/** Asks the database, within the caller's transaction. */
@ApplicationScoped
public class Questions {

  private final EntityManager entities;

  Questions(EntityManager entities) {
    this.entities = entities;
  }

  /** Asks one thing. */
  public <T> T ask(Question<T> question) {
    return ask(Breath.of(question)).to(question);
  }

  /** Asks these together; what was changed and is not written yet is written before. */
  @Transactional(TxType.MANDATORY)
  public Breath ask(Breath breath) {
    entities.flush();
    breath.during(() -> {
      entities.unwrap(Session.class).doWork(breath::ask);
      return null;
    });
    return breath;
  }
}
