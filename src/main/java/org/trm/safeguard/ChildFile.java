package org.trm.safeguard;

import static org.trm.safeguard.Reason.CHILD_EVIDENCE_EXPIRED;
import static org.trm.safeguard.Reason.CHILD_EVIDENCE_MISSING;
import static org.trm.safeguard.Reason.CHILD_EVIDENCE_REOPENED;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.EvidenceKind;
import org.trm.safeguard.ChildFact.Proof;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** The child's file, opened for one handoff; what a line finds wrong is written down in it. */
record ChildFile(Facts facts, ChildScope scope, Findings findings) {

  ChildFact child() {
    return facts.person().child();
  }

  ChildPolicy policy() {
    return facts.sender().law().policy().child();
  }

  CountryCode there() {
    return facts.receiver().country().code();
  }

  OrganisationId placement() {
    return facts.receiver().organisation().id();
  }

  /** Evidence whose validity nobody limits but itself. */
  boolean holds(EvidenceKind kind, @Nullable Proof proof) {
    return holds(kind, proof, null);
  }

  /** Whether evidence is there and current; if not, that is written down, with what to record. */
  boolean holds(EvidenceKind kind, @Nullable Proof proof, @Nullable Period longest) {
    if (proof == null) {
      refuse(CHILD_EVIDENCE_MISSING, kind);
      return false;
    }
    if (proof.reopened()) {
      refuse(CHILD_EVIDENCE_REOPENED, kind);
      return false;
    }
    if (hasEnded(proof, longest)) {
      refuse(CHILD_EVIDENCE_EXPIRED, kind);
      return false;
    }
    return true;
  }

  void refuseIf(boolean broken, Reason reason, EvidenceKind kind) {
    if (broken) {
      refuse(reason, kind);
    }
  }

  private void refuse(Reason reason, EvidenceKind kind) {
    findings.refuseIf(true, reason, Missing.evidence(kind));
  }

  private boolean hasEnded(Proof proof, @Nullable Period longest) {
    var until = proof.until();
    return (until != null && !until.isAfter(facts.now()))
        || (longest != null
            && !proof.from().atZone(ZoneOffset.UTC).plus(longest).toInstant().isAfter(facts.now()));
  }

  /** The one that counts of those that are meant. */
  static <T> @Nullable T latest(List<T> all, Predicate<T> meant) {
    return all.stream().filter(meant).reduce((earlier, later) -> later).orElse(null);
  }
}
