package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.trm.casefile.Cases;

/** Finds handoffs for a change: the case is locked first, then the handoff. */
@ApplicationScoped
class Handoffs {

  private final HandoffRepository handoffs;
  private final Cases cases;

  Handoffs(HandoffRepository handoffs, Cases cases) {
    this.handoffs = handoffs;
    this.cases = cases;
  }

  /** The handoff, locked; absent where the caller's organisation is no party to it. */
  Optional<LockedHandoff> lock(UUID id) {
    return handoffs
        .caseOf(id)
        .flatMap(cases::lock)
        .flatMap(held -> handoffs.lock(id).map(found -> new LockedHandoff(found, held)));
  }

  /** The same, unless somebody else is at the case at this moment: then nothing. */
  Optional<LockedHandoff> lockIfFree(UUID id) {
    return handoffs.caseOf(id).filter(handoffs::isFree).flatMap(_ -> lock(id));
  }

  Optional<HandoffEntity> find(UUID id) {
    return handoffs.findByIdOptional(id);
  }

  /** Writes what has been changed, so that versions can be read. */
  void flush() {
    handoffs.flush();
  }
}
