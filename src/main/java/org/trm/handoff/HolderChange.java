package org.trm.handoff;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.trm.identity.Caller;
import org.trm.transition.Party;
import org.trm.web.Outcome;

/** Changes a handoff for its holder and for nobody else, against the version that was read. */
@ApplicationScoped
class HolderChange {

  private final Handoffs handoffs;
  private final HandoffViews views;

  HolderChange(Handoffs handoffs, HandoffViews views) {
    this.handoffs = handoffs;
    this.views = views;
  }

  Outcome<HandoffView> make(
      Caller caller,
      UUID id,
      long version,
      Function<HandoffEntity, Outcome<HandoffEntity>> change) {
    return handoffs
        .lock(id)
        .map(locked -> make(caller, locked, version, change))
        .orElseGet(Outcome::notFound);
  }

  private Outcome<HandoffView> make(
      Caller caller,
      LockedHandoff locked,
      long version,
      Function<HandoffEntity, Outcome<HandoffEntity>> change) {
    if (!locked.partiesOf(caller).contains(Party.HOLDER)) {
      return Outcome.declined(NOT_ALLOWED);
    }
    if (locked.handoff().version() != version) {
      return Outcome.declined(STALE_VERSION);
    }
    var outcome = change.apply(locked.handoff());
    handoffs.flush();
    return outcome.map(made -> views.render(caller, made));
  }
}
