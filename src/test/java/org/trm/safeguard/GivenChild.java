package org.trm.safeguard;

import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.daysAgo;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.safeguard.ChildFact.Care;
import org.trm.safeguard.ChildFact.Decision;
import org.trm.safeguard.ChildFact.Family;
import org.trm.safeguard.ChildFact.Guardian;
import org.trm.safeguard.ChildFact.Hearing;
import org.trm.safeguard.ChildFact.Panel;
import org.trm.safeguard.ChildFact.Parent;
import org.trm.safeguard.ChildFact.Placement;
import org.trm.safeguard.ChildFact.Proof;
import org.trm.safeguard.ChildFact.Tracing;
import org.trm.shared.AgeStatus;
import org.trm.shared.HandoffType;

/** A child whose file is complete; a test changes what it is about and leaves the rest. */
final class GivenChild {

  static final Panel PANEL = new Panel(3, 2, true, false, true);

  boolean calledAdult = false;
  @Nullable Guardian guardian = new Guardian(current(), daysAgo(1), false, false, false);
  @Nullable Parent parent = null;
  @Nullable Proof identity = current();
  @Nullable Hearing hearing = new Hearing(current(), true);
  @Nullable Tracing tracing = new Tracing(current(), false, false);
  List<Family> families = List.of();
  List<Placement> placements = List.of(new Placement(current(), SI, SI_SHELTER, false));
  List<Care> cares = List.of(new Care(current(), SI, SI_SHELTER, Care.Form.INDEPENDENT, false));
  @Nullable Proof solution = current();
  List<Decision> decisions = List.of(new Decision(current(), SI, true, PANEL));

  /** Whether a piece of evidence is there, and how far it can be relied on. */
  enum Paper {
    MISSING,
    CURRENT,
    LAST_MOMENT,
    EXPIRED,
    REOPENED,
    /** It names no end, and is older than any policy lets it hold. */
    OLD
  }

  static Proof current() {
    return new Proof(daysAgo(1), null, false);
  }

  static @Nullable Proof of(Paper paper) {
    return switch (paper) {
      case MISSING -> null;
      case CURRENT -> current();
      case LAST_MOMENT -> new Proof(daysAgo(1), NOW.plusMillis(1), false);
      case EXPIRED -> new Proof(daysAgo(1), NOW, false);
      case REOPENED -> new Proof(daysAgo(1), null, true);
      case OLD -> new Proof(NOW.atZone(ZoneOffset.UTC).minusMonths(12).toInstant(), null, false);
    };
  }

  /** None where it is missing. */
  static List<Proof> listOf(Paper paper) {
    var proof = of(paper);
    return proof == null ? List.of() : List.of(proof);
  }

  /** What the gate says to evidence like this; what is never too old is only used up by its end. */
  static Expected expected(Paper paper, boolean limited) {
    return expected(new Expected(), paper, limited);
  }

  static Expected expected(Expected so, Paper paper, boolean limited) {
    return so.the(Reason.CHILD_EVIDENCE_MISSING, paper == Paper.MISSING)
        .the(Reason.CHILD_EVIDENCE_REOPENED, paper == Paper.REOPENED)
        .the(
            Reason.CHILD_EVIDENCE_EXPIRED,
            paper == Paper.EXPIRED || (limited && paper == Paper.OLD));
  }

  static boolean isThere(Paper paper) {
    return paper != Paper.MISSING;
  }

  ChildFact fact() {
    return new ChildFact(
        new ChildFact.Status(calledAdult, guardian, parent, identity),
        hearing,
        new ChildFact.Future(tracing, families, placements, cares, solution),
        decisions);
  }

  /** A handoff of this child. */
  Given handedOver(HandoffType type, boolean urgent) {
    var given = new Given();
    given.type = type;
    given.urgent = urgent;
    given.age = AgeStatus.CHILD_CONFIRMED;
    given.child = fact();
    return given;
  }

  /** A transfer of this child, for which every line is asked. */
  Given transferred() {
    return handedOver(HandoffType.CASE_TRANSFER, false);
  }

  /** All parents there can be, and none. */
  static List<@Nullable Parent> parents() {
    var all = new ArrayList<@Nullable Parent>(Arrays.asList((Parent) null));
    for (var paper : Paper.values()) {
      for (var proof : listOf(paper)) {
        for (int bits = 0; bits < 8; bits++) {
          all.add(new Parent(proof, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0));
        }
      }
    }
    return all;
  }

  /** In other words than the gate's. */
  static boolean isTrusted(@Nullable Parent parent) {
    return parent != null
        && List.of(true, true, false)
            .equals(List.of(parent.present(), parent.verified(), parent.suspected()))
        && !parent.proof().reopened()
        && !NOW.equals(parent.proof().until());
  }
}
