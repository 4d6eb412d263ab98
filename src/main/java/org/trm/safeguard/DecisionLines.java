package org.trm.safeguard;

import static org.trm.bestinterest.EvidenceKind.BEST_INTERESTS_ASSESSMENT;
import static org.trm.bestinterest.EvidenceKind.BEST_INTERESTS_DETERMINATION;
import static org.trm.safeguard.Reason.DETERMINATION_WITHOUT_REASONS;
import static org.trm.safeguard.Reason.NOT_IN_BEST_INTERESTS;
import static org.trm.safeguard.Reason.PANEL_OF_ONE_DISCIPLINE;
import static org.trm.safeguard.Reason.PANEL_TOO_SMALL;
import static org.trm.safeguard.Reason.PANEL_WITHOUT_CHILD_PROTECTION;
import static org.trm.safeguard.Reason.PANEL_WITH_CASE_OWNER;

import java.time.Period;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.trm.safeguard.ChildFact.Decision;
import org.trm.safeguard.ChildFact.Panel;

/** Line 7: what was decided about the child's best interests. */
final class DecisionLines {

  private DecisionLines() {}

  /**
   * Line 7: for a move a panel of several professions, child protection among them and whoever
   * leads the case not, determined with reasons that it is in the child's best interests; for help
   * an assessment did (CRC art. 3(1); CRC General Comment 14, 85 to 99; UNHCR Best Interests
   * Procedure Guidelines 2021).
   */
  static void bestInterests(ChildFile file) {
    if (file.scope() == ChildScope.ALL) {
      determined(file);
    } else {
      assessed(file);
    }
    if (file.facts().request().type().movesCustody()) {
      moved(file);
    }
  }

  /** The panel's latest decision about this country. */
  static @Nullable Decision determination(Facts facts) {
    return latest(facts, decision -> decision.panel() != null);
  }

  private static @Nullable Decision determination(ChildFile file) {
    return determination(file.facts());
  }

  private static void determined(ChildFile file) {
    var decision = determination(file);
    file.holds(
        BEST_INTERESTS_DETERMINATION,
        decision == null ? null : decision.proof(),
        file.policy().determination());
    if (decision != null && decision.panel() != null) {
      judge(decision.panel(), file);
    }
  }

  private static void judge(Panel panel, ChildFile file) {
    file.refuseIf(
        panel.members() < file.policy().panelMembers(),
        PANEL_TOO_SMALL,
        BEST_INTERESTS_DETERMINATION);
    file.refuseIf(
        panel.disciplines() < file.policy().disciplines(),
        PANEL_OF_ONE_DISCIPLINE,
        BEST_INTERESTS_DETERMINATION);
    file.refuseIf(
        !panel.childProtection(), PANEL_WITHOUT_CHILD_PROTECTION, BEST_INTERESTS_DETERMINATION);
    file.refuseIf(panel.caseOwner(), PANEL_WITH_CASE_OWNER, BEST_INTERESTS_DETERMINATION);
    file.refuseIf(!panel.reasoned(), DETERMINATION_WITHOUT_REASONS, BEST_INTERESTS_DETERMINATION);
  }

  /** Where nobody assessed, a panel's decision will do. */
  private static void assessed(ChildFile file) {
    var assessment = latest(file.facts(), decision -> decision.panel() == null);
    if (assessment == null && determination(file) != null) {
      var decision = determination(file);
      relies(file, decision, file.policy().determination());
    } else {
      relies(file, assessment, file.policy().assessment());
    }
  }

  private static void relies(ChildFile file, @Nullable Decision decision, Period longest) {
    file.holds(BEST_INTERESTS_ASSESSMENT, decision == null ? null : decision.proof(), longest);
    file.refuseIf(isAgainst(decision), NOT_IN_BEST_INTERESTS, BEST_INTERESTS_ASSESSMENT);
  }

  /** No move against what was found, whoever found it last (CETS 197 art. 16(7)). */
  private static void moved(ChildFile file) {
    file.refuseIf(
        isAgainst(determination(file))
            || isAgainst(latest(file.facts(), decision -> true))
            || FutureLines.isAgainst(FutureLines.risk(file)),
        NOT_IN_BEST_INTERESTS,
        BEST_INTERESTS_DETERMINATION);
  }

  private static boolean isAgainst(@Nullable Decision decision) {
    return decision != null && !decision.inBestInterests();
  }

  private static @Nullable Decision latest(Facts facts, Predicate<Decision> meant) {
    var there = facts.receiver().country().code();
    return ChildFile.latest(
        facts.person().child().decisions(),
        meant.and(decision -> decision.country().equals(there)));
  }
}
