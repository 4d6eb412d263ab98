package org.trm.notice;

import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.notice.NoticeRepository.Told;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Answers a notice, once, with what was done; whoever told it sees the answer. */
@ApplicationScoped
class AcknowledgeNotice {

  private final Once once;
  private final NoticeRepository notices;
  private final AnswerByLetter byLetter;
  private final InstantSource clock;
  private final OnRecord onRecord;

  AcknowledgeNotice(
      Once once,
      NoticeRepository notices,
      AnswerByLetter byLetter,
      InstantSource clock,
      OnRecord onRecord) {
    this.once = once;
    this.notices = notices;
    this.byLetter = byLetter;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  /** A notice at the version at which it was read. */
  record Which(UUID id, long version) {}

  @Transactional
  Outcome<NoticeView> acknowledge(Caller caller, Which which, Once.Key key, NewAcknowledgement in) {
    var outcome = once.once(key, () -> acknowledge(caller, which, in), id -> read(caller, id));
    var entry =
        outcome instanceof Outcome.Done<NoticeView>(NoticeView view, boolean _)
            ? Entry.done(
                    caller,
                    Action.NOTICE_ACKNOWLEDGED,
                    Subject.of(view.caseId(), view.id(), view.version()))
                .across(view.from().country())
            : Entry.done(caller, Action.NOTICE_ACKNOWLEDGED, Subject.of(which.id()));
    return onRecord.end(entry, outcome);
  }

  private Outcome<NoticeView> acknowledge(Caller caller, Which which, NewAcknowledgement in) {
    return notices
        .toldTo(caller, which.id())
        .map(told -> acknowledge(caller, told, which, in))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<NoticeView> acknowledge(
      Caller caller, Told told, Which which, NewAcknowledgement in) {
    if (told.view().version() != which.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    if (told.answer() != null) {
      return Outcome.refused(RULE_REFUSED, List.of(NoticeReasons.ALREADY_ACKNOWLEDGED));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var against = byLetter.against(caller, told.notice(), in.letter(), at);
    if (against.isPresent()) {
      return Outcome.refused(RULE_REFUSED, List.of(against.get()));
    }
    notices.add(new AcknowledgementEntity(which.id(), caller, in, at));
    byLetter.keep(caller, told.notice(), in.letter(), at);
    return read(caller, which.id());
  }

  private Outcome<NoticeView> read(Caller caller, UUID id) {
    return notices
        .toldTo(caller, id)
        .map(Told::view)
        .map(Outcome::done)
        .orElseGet(Outcome::notFound);
  }
}
