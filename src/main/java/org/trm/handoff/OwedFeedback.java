package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.task.NewTask;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;
import org.trm.transition.HandoffStatus;
import org.trm.web.Outcome;

/**
 * Who received a person owes who sent them a word on how it went; a request is answered already.
 */
@ApplicationScoped
class OwedFeedback {

  private final Tasks tasks;
  private final FeedbackRepository feedback;

  OwedFeedback(Tasks tasks, FeedbackRepository feedback) {
    this.tasks = tasks;
    this.feedback = feedback;
  }

  static boolean isOwedOf(HandoffEntity handoff) {
    return handoff.status() == HandoffStatus.COMPLETED && !handoff.type().isRequest();
  }

  /** The person is there: from now on the receiver owes a word. */
  void begin(Caller receiver, HandoffEntity handoff) {
    var route = handoff.route();
    tasks.begin(
        receiver,
        new NewTask(
            TaskKind.FEEDBACK,
            handoff.caseId(),
            handoff.id(),
            route.receivingDeskId(),
            route.from()));
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
