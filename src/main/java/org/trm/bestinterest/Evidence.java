package org.trm.bestinterest;

import org.jspecify.annotations.Nullable;
import org.trm.shared.OrganisationId;

/** What was found about a child in one respect; codes only, and a form of its own for each kind. */
public sealed interface Evidence
    permits EvidenceOfStatus, EvidenceOfVoice, EvidenceOfFuture, EvidenceOfDecision {

  /** What kind of evidence it is. */
  EvidenceKind kind();

  /** The authority that found it, where one has to. */
  default @Nullable OrganisationId found() {
    return null;
  }
}
