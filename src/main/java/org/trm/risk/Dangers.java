package org.trm.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.HeldCase;
import org.trm.casefile.Moments;
import org.trm.identity.Caller;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.risk.DangerFlagRepository.Flag;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.web.Outcome;

/** Danger flags, the holder's whoever raised them; tells the features above when one goes up. */
@ApplicationScoped
class Dangers {

  private final DangerFlagRepository flags;
  private final Questions questions;
  private final InstantSource clock;
  private final Event<DangerRaised> raised;

  Dangers(
      DangerFlagRepository flags,
      Questions questions,
      InstantSource clock,
      Event<DangerRaised> raised) {
    this.flags = flags;
    this.questions = questions;
    this.clock = clock;
    this.raised = raised;
  }

  DangerFlagView raise(Caller caller, HeldCase held, NewDangerFlag in) {
    var moments = moments(in.occurredAt());
    var flag = new DangerFlagEntity(Ids.next(clock), held.id(), held.holder(), in, moments);
    flags.persistAndFlush(flag.by(caller.organisation()));
    tell(caller, flag);
    return new Flag(flag, null).view();
  }

  /** Everything under way that the caller sees, and that it touches, stops. */
  private void tell(Caller caller, DangerFlagEntity flag) {
    var danger = new RiskFacts.Danger(flag.kind(), flag.country());
    raised.fire(new DangerRaised(caller, flag.caseId(), flag.organisation(), danger));
  }

  /** Whether somebody else than the holder may raise one: it has to do with the case. */
  boolean mayWarn(HeldCase held) {
    return questions.ask(
        Question.of(
            "select may_warn(?, ?)",
            row -> row.next() && row.getBoolean(1),
            held.id().value(),
            held.holder().value()));
  }

  /** In the holder's name, what whoever raised it did not see stops too; once. */
  boolean hear(Caller service, DangerFlagEntity flag) {
    var first = flags.hear(flag, clock.instant());
    if (first) {
      tell(service, flag);
    }
    return first;
  }

  DangerFlagView lift(Flag flag, NewDangerLift in, Moments moments) {
    var lift = new DangerLiftEntity(flag.raised(), in, moments);
    flags.add(lift);
    return new Flag(flag.raised(), lift).view();
  }

  Moments moments(@Nullable Instant occurredAt) {
    return Moments.of(occurredAt, clock.instant());
  }

  Optional<Flag> find(Caller caller, CaseId theCase, UUID id) {
    return flags.of(caller, theCase, id);
  }

  Outcome<DangerFlagView> view(Caller caller, CaseId theCase, UUID id) {
    return flags
        .seen(caller, theCase, id)
        .map(flag -> Outcome.done(flag.view()))
        .orElseGet(Outcome::notFound);
  }

  List<DangerFlagView> all(Caller caller, CaseId theCase) {
    return flags.of(caller, theCase).stream().map(Flag::view).toList();
  }
}
