package org.trm.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/**
 * Answers the question whether somebody is there: the same words for a person who is, who is
 * elsewhere, and who never was. It asks nothing of the database, so it takes the same time too.
 */
@ApplicationScoped
class GiveNeutralAnswer {

  private final OnRecord onRecord;

  GiveNeutralAnswer(OnRecord onRecord) {
    this.onRecord = onRecord;
  }

  @Transactional
  Outcome<NeutralAnswer> give(Caller caller, NewAsking asked) {
    var how = Set.of(asked.asker().name(), asked.channel().name());
    var entry = Entry.done(caller, Action.NEUTRAL_ANSWER_GIVEN, Subject.NONE.touching(how));
    return onRecord.end(entry, Outcome.done(NeutralAnswer.THE_ONLY_ONE));
  }
}
