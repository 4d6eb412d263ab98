package org.trm.problem;

import java.util.Optional;

/** Tells a reason code's remedy and source again; each feature with reasons of its own has one. */
public interface RefusalCatalogue {

  /** The refusal with this reason, without what was missing at the time. */
  Optional<Refusal> refusal(String reason);
}
