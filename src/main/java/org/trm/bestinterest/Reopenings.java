package org.trm.bestinterest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.trm.bestinterest.EvidenceOfDecision.Reopening;
import org.trm.bestinterest.EvidenceOfDecision.ReopeningEvent;
import org.trm.bestinterest.EvidenceOfFuture.FamilyTracing;
import org.trm.bestinterest.EvidenceOfStatus.Guardianship;

/**
 * What opens evidence again: what somebody recorded as such, and what follows from other evidence,
 * a child's no before all (CRC art. 12; CRC General Comment 14: review of decisions).
 */
final class Reopenings {

  private Reopenings() {}

  /**
   * One thing that happened.
   *
   * @param by the evidence that says so; it does not open itself
   */
  record Happening(UUID by, ReopeningEvent event, Instant at) {

    boolean opens(Filed<? extends Evidence> filed) {
      return !by.equals(filed.id())
          && !at.isBefore(filed.from())
          && opened(event).contains(filed.evidence().kind());
    }
  }

  static Stream<Happening> in(ChildRecord file) {
    return Stream.of(
            file.all(Reopening.class).map(told -> happening(told, told.evidence().event())),
            file.all(FamilyTracing.class)
                .filter(traced -> isFound(traced.evidence()))
                .map(traced -> happening(traced, ReopeningEvent.FAMILY_FOUND)),
            newGuardians(file).stream())
        .flatMap(happenings -> happenings);
  }

  /** Which kinds of evidence an event opens again. */
  static Set<EvidenceKind> opened(ReopeningEvent event) {
    return switch (event) {
      case NEW_RISK -> withDecisions(EvidenceKind.PLACEMENT_RISK);
      case GUARDIAN_CHANGED, CHILD_OBJECTS -> withDecisions();
      case FAMILY_FOUND ->
          withDecisions(EvidenceKind.FAMILY_TRACING, EvidenceKind.DURABLE_SOLUTION);
      case TRANSFER_DELAYED -> withDecisions(EvidenceKind.CARE_ARRANGEMENT);
    };
  }

  static boolean isFound(FamilyTracing traced) {
    return switch (traced.result()) {
      case FOUND_SUITABLE, FOUND_UNSUITABLE -> true;
      case NOT_FOUND, NOT_SOUGHT_NOT_IN_BEST_INTERESTS -> false;
    };
  }

  private static List<Happening> newGuardians(ChildRecord file) {
    var changes = new ArrayList<Happening>();
    var last = "";
    for (var appointed : file.all(Guardianship.class).toList()) {
      var guardian = appointed.evidence().guardian();
      if (!last.isEmpty() && !last.equals(guardian)) {
        changes.add(happening(appointed, ReopeningEvent.GUARDIAN_CHANGED));
      }
      last = guardian;
    }
    return changes;
  }

  private static Happening happening(Filed<? extends Evidence> filed, ReopeningEvent event) {
    return new Happening(filed.id(), event, filed.from());
  }

  private static Set<EvidenceKind> withDecisions(EvidenceKind... others) {
    var kinds =
        EnumSet.of(
            EvidenceKind.BEST_INTERESTS_ASSESSMENT, EvidenceKind.BEST_INTERESTS_DETERMINATION);
    kinds.addAll(List.of(others));
    return kinds;
  }
}
