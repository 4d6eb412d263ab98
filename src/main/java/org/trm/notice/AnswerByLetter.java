package org.trm.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.outside.Kept;
import org.trm.outside.Letter;
import org.trm.outside.OutsidePapers;
import org.trm.problem.Refusal;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;

/**
 * What an authority outside answers: the desk that told it records the letter, among those of the
 * handoff; whoever is reached here answers for itself, and needs none.
 */
@ApplicationScoped
class AnswerByLetter {

  private static final String MOVE = "NOTICE_ACKNOWLEDGED";

  private final OutsidePapers papers;
  private final Tasks tasks;

  AnswerByLetter(OutsidePapers papers, Tasks tasks) {
    this.papers = papers;
    this.tasks = tasks;
  }

  Optional<Refusal> against(
      Caller caller, NoticeEntity notice, @Nullable Letter letter, Instant now) {
    if (letter == null) {
      return caller.worksFor(notice.to().organisation())
          ? Optional.empty()
          : Optional.of(NoticeReasons.NOTICE_NEEDS_LETTER);
    }
    return notice.isToldBy(caller)
            && letter.signatory() != Letter.Signatory.ESCORT
            && letter.isDatedBetween(notice.toldAt(), now)
        ? Optional.empty()
        : Optional.of(NoticeReasons.NOTICE_LETTER_NOT_POSSIBLE);
  }

  void keep(Caller caller, NoticeEntity notice, @Nullable Letter letter, Instant at) {
    var handoff = notice.handoff();
    if (letter != null && handoff != null) {
      var of = new Kept(notice.caseId(), handoff, caller.organisation(), at);
      papers.keep(of, MOVE, letter);
      tasks.done(caller, notice.id(), TaskKind.NOTICE_BY_LETTER);
    }
  }
}
