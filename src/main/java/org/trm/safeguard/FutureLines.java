package org.trm.safeguard;

import static org.trm.bestinterest.EvidenceKind.CARE_ARRANGEMENT;
import static org.trm.bestinterest.EvidenceKind.DURABLE_SOLUTION;
import static org.trm.bestinterest.EvidenceKind.FAMILY_ASSESSMENT;
import static org.trm.bestinterest.EvidenceKind.FAMILY_TRACING;
import static org.trm.bestinterest.EvidenceKind.PLACEMENT_RISK;
import static org.trm.safeguard.CountryFact.Standing.EU_MEMBER;
import static org.trm.safeguard.Reason.CENTRAL_AUTHORITY_CONSENT_MISSING;
import static org.trm.safeguard.Reason.FAMILY_NOT_SUITABLE;
import static org.trm.safeguard.Reason.NOT_IN_BEST_INTERESTS;

import org.jspecify.annotations.Nullable;
import org.trm.safeguard.ChildFact.Care;
import org.trm.safeguard.ChildFact.Family;
import org.trm.safeguard.ChildFact.Placement;

/** Lines 5, 6, 8 and 9: where the child would go, to whom, and how safe that is. */
final class FutureLines {

  private FutureLines() {}

  /**
   * Line 6: the risk and security of this country and of this very placement were assessed, lately,
   * and do not speak against the child's best interests (CETS 197 art. 16(7)).
   */
  static void placement(ChildFile file) {
    var risk = risk(file);
    var policy = file.facts().sender().law().policy();
    file.holds(PLACEMENT_RISK, risk == null ? null : risk.proof(), file.policy().risk(policy));
    file.refuseIf(isAgainst(risk), NOT_IN_BEST_INTERESTS, PLACEMENT_RISK);
  }

  static boolean isAgainst(@Nullable Placement risk) {
    return risk != null && risk.againstInterests();
  }

  static @Nullable Placement risk(ChildFile file) {
    return ChildFile.latest(
        file.child().future().placements(),
        one -> one.country().equals(file.there()) && one.at().equals(file.placement()));
  }

  /**
   * Line 5: the family was looked for where that is in the child's best interests, and if it was
   * found, the child's authority of the receiving country assessed it (CETS 197 art. 10(4)(c)).
   */
  static void family(ChildFile file) {
    var tracing = file.child().future().tracing();
    file.holds(FAMILY_TRACING, tracing == null ? null : tracing.proof());
    if (tracing != null && tracing.found()) {
      var family = familyThere(file);
      file.holds(FAMILY_ASSESSMENT, family == null ? null : family.proof());
    }
  }

  /**
   * Line 9: the competent authority of the receiving country confirms the care at this placement;
   * its Central Authority consents where the care is others' and a convention applies, between two
   * members of the Union always (Hague Convention 1996 art. 33; Regulation (EU) 2019/1111 art. 82).
   * No child goes to a family that was found unfit.
   */
  static void care(ChildFile file) {
    var care =
        ChildFile.latest(
            file.child().future().cares(),
            one -> one.country().equals(file.there()) && one.at().equals(file.placement()));
    file.holds(CARE_ARRANGEMENT, care == null ? null : care.proof());
    if (care != null) {
      file.refuseIf(
          needsConsent(care, file) && !care.consented(),
          CENTRAL_AUTHORITY_CONSENT_MISSING,
          CARE_ARRANGEMENT);
      file.refuseIf(
          care.form() == Care.Form.FAMILY && isUnsuitable(file),
          FAMILY_NOT_SUITABLE,
          CARE_ARRANGEMENT);
    }
  }

  /** Line 8: a durable solution is named, or an interim one that is still to be reviewed. */
  static void solution(ChildFile file) {
    file.holds(DURABLE_SOLUTION, file.child().future().solution());
  }

  private static boolean needsConsent(Care care, ChildFile file) {
    return switch (care.form()) {
      case OTHERS_UNDER_CONVENTION -> true;
      case OTHERS ->
          file.facts().sender().country().is(EU_MEMBER)
              && file.facts().receiver().country().is(EU_MEMBER);
      case FAMILY, INDEPENDENT -> false;
    };
  }

  private static boolean isUnsuitable(ChildFile file) {
    var tracing = file.child().future().tracing();
    var family = familyThere(file);
    return (tracing != null && tracing.unsuitable()) || (family != null && !family.suitable());
  }

  private static @Nullable Family familyThere(ChildFile file) {
    return ChildFile.latest(
        file.child().future().families(), one -> one.country().equals(file.there()));
  }
}
