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
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Answers a notice, once, with what was done; whoever told it sees the answer. */
@ApplicationScoped
class AcknowledgeNotice {

  private final Once once;
  private final NoticeRepository notices;
  private final InstantSource clock;
  private final OnRecord onRecord;

  AcknowledgeNotice(Once once, NoticeRepository notices, InstantSource clock, OnRecord onRecord) {
    this.once = once;
    this.notices = notices;
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
    var notice = notices.toldTo(caller, which.id());
    if (notice.isEmpty()) {
      return Outcome.notFound();
    }
    if (notice.get().version() != which.version()) {
      return Outcome.declined(STALE_VERSION);
    }
    if (notice.get().acknowledgement() != null) {
      return Outcome.refused(RULE_REFUSED, List.of(NoticeReasons.ALREADY_ACKNOWLEDGED));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    notices.add(new AcknowledgementEntity(which.id(), caller, in, at));
    return read(caller, which.id());
  }

  private Outcome<NoticeView> read(Caller caller, UUID id) {
    return notices.toldTo(caller, id).map(Outcome::done).orElseGet(Outcome::notFound);
  }
}
