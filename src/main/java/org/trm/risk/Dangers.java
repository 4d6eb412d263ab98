package org.trm.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.identity.Caller;
import org.trm.risk.DangerFlagRepository.Flag;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.web.Outcome;

/** The danger flags of the caller's organisation; tells the features above when one goes up. */
@ApplicationScoped
class Dangers {

  private final DangerFlagRepository flags;
  private final InstantSource clock;
  private final Event<DangerRaised> raised;

  Dangers(DangerFlagRepository flags, InstantSource clock, Event<DangerRaised> raised) {
    this.flags = flags;
    this.clock = clock;
    this.raised = raised;
  }

  DangerFlagView raise(Caller caller, CaseId theCase, NewDangerFlag in) {
    var moments = moments(in.occurredAt());
    var flag = new DangerFlagEntity(Ids.next(clock), theCase, caller.organisation(), in, moments);
    flags.persistAndFlush(flag);
    var danger = new RiskFacts.Danger(flag.kind(), flag.country());
    raised.fire(new DangerRaised(theCase, caller.organisation(), danger));
    return new Flag(flag, null).view();
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
    return find(caller, theCase, id)
        .map(flag -> Outcome.done(flag.view()))
        .orElseGet(Outcome::notFound);
  }

  List<DangerFlagView> all(Caller caller, CaseId theCase) {
    return flags.of(caller, theCase).stream().map(Flag::view).toList();
  }
}
