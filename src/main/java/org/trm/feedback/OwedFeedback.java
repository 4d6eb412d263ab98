package org.trm.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;
import org.trm.web.Outcome;

/** The word that who received a person owes who sent them: owed no more once it is given. */
@ApplicationScoped
class OwedFeedback {

  private final Tasks tasks;
  private final FeedbackRepository feedback;

  OwedFeedback(Tasks tasks, FeedbackRepository feedback) {
    this.tasks = tasks;
    this.feedback = feedback;
  }

  FeedbackView given(Caller receiver, FeedbackEntity note) {
    feedback.persist(note);
    var given = note.view();
    tasks.done(receiver, given.handoff(), TaskKind.FEEDBACK);
    return given;
  }

  List<FeedbackView> givenOf(UUID handoff) {
    return feedback.of(handoff);
  }

  /** For a request that came again. */
  Outcome<FeedbackView> again(UUID id) {
    return feedback
        .findByIdOptional(id)
        .map(FeedbackEntity::view)
        .map(Outcome::done)
        .orElseGet(Outcome::notFound);
  }
}
