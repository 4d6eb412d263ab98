package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Shows handoffs to features that keep something beside them. */
@ApplicationScoped
public class SeenHandoffs {

  private final Handoffs handoffs;

  SeenHandoffs(Handoffs handoffs) {
    this.handoffs = handoffs;
  }

  /** Absent where the caller's organisation is no party to it. */
  public Optional<SeenHandoff> find(UUID id) {
    return handoffs.find(id).map(SeenHandoff::new);
  }

  /** The same, locked until the transaction ends. */
  public Optional<SeenHandoff> lock(UUID id) {
    return handoffs.lock(id).map(locked -> new SeenHandoff(locked.handoff()));
  }
}
