package org.trm.safeguard;

import static org.trm.safeguard.ConsentFact.Word.GIVEN;
import static org.trm.safeguard.Conversation.Assent.ASSENTED;
import static org.trm.safeguard.Conversation.Assent.DISSENTED;
import static org.trm.safeguard.Conversation.Speaker.GUARDIAN;
import static org.trm.safeguard.Conversation.Speaker.PARENT;
import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.said;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.GivenChild.PANEL;
import static org.trm.safeguard.GivenChild.current;
import static org.trm.safeguard.Reason.CONSENT_AGAINST_CHILD;
import static org.trm.safeguard.Reason.CONSENT_EXPIRED;
import static org.trm.safeguard.Reason.CONSENT_OF_FORMER_GUARDIAN;
import static org.trm.safeguard.Reason.CONSENT_WITHOUT_GUARDIAN;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.SUMMARY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ChildFact.Decision;
import org.trm.safeguard.ChildFact.Guardian;
import org.trm.safeguard.ChildFact.Proof;
import org.trm.safeguard.Conversation.Assent;
import org.trm.safeguard.Conversation.Capacity;
import org.trm.safeguard.Conversation.Speaker;
import org.trm.shared.HandoffType;

/** Line 10 stands with the consents: who speaks for the child, and what the child says beside. */
class AssentLineTest {

  @Test
  void onlyTheGuardianInOfficeOrAParentBeyondDoubtLetsAChildMove() {
    for (var type : HandoffType.values()) {
      for (var by : Set.of(PARENT, GUARDIAN, Speaker.REPRESENTATIVE)) {
        for (var parent : GivenChild.parents()) {
          for (var appointedDaysAgo : List.of(0, 2)) {
            var child = new GivenChild();
            child.parent = parent;
            var since = daysAgo(appointedDaysAgo);
            child.guardian = new Guardian(current(), since, false, false, false);
            var trusted = by == PARENT && GivenChild.isTrusted(parent);
            var moves = type.movesCustody();
            new Expected()
                .the(CONSENT_WITHOUT_GUARDIAN, moves && by != GUARDIAN && !trusted)
                .the(CONSENT_OF_FORMER_GUARDIAN, moves && by == GUARDIAN && appointedDaysAgo == 0)
                .of(CONSENT, agreed(child, type, by, ASSENTED));
          }
        }
      }
    }
  }

  @Test
  void aNoOfTheChildIsDecidedUponAnewWhereTheChildMoves() {
    for (var type : HandoffType.values()) {
      for (var decidedDaysAgo : List.of(0, 1, 2)) {
        for (var reopened : yesAndNo()) {
          for (var ended : yesAndNo()) {
            for (var panel : yesAndNo()) {
              var child = new GivenChild();
              var proof = new Proof(daysAgo(decidedDaysAgo), ended ? NOW : null, reopened);
              child.decisions = List.of(new Decision(proof, SI, true, panel ? PANEL : null));
              var anew = decidedDaysAgo == 0 && !reopened && !ended && panel;
              new Expected()
                  .the(CONSENT_AGAINST_CHILD, !(type.movesCustody() && anew))
                  .of(CONSENT, agreed(child, type, GUARDIAN, DISSENTED));
            }
          }
        }
      }
    }
  }

  @Test
  void aYesForAChildWhoMovesIsNoOlderThanAnAssessment() {
    var halfAYearAgo = NOW.atZone(ZoneOffset.UTC).minusMonths(6).toInstant();
    for (var type : HandoffType.values()) {
      for (var from : List.of(halfAYearAgo, halfAYearAgo.plusMillis(1))) {
        var child = new GivenChild();
        child.guardian = new Guardian(current(), Instant.EPOCH, false, false, false);
        var given = agreed(child, type, GUARDIAN, ASSENTED);
        var how = how(GUARDIAN, ASSENTED);
        given.consents =
            List.of(
                said(GIVEN, SI_SHELTER, HEALTH, new Validity(from, null), how),
                said(GIVEN, SI_DESK, SUMMARY, since(1), how));
        new Expected()
            .the(CONSENT_EXPIRED, type.movesCustody() && from.equals(halfAYearAgo))
            .of(CONSENT, given);
      }
    }
  }

  private static Given agreed(GivenChild child, HandoffType type, Speaker by, Assent assent) {
    var given = child.handedOver(type, false);
    given.sections = Set.of(HEALTH);
    given.consents =
        List.of(
            said(GIVEN, SI_SHELTER, HEALTH, since(1), how(by, assent)),
            said(GIVEN, SI_DESK, SUMMARY, since(1), how(by, assent)));
    return given;
  }

  private static Conversation how(Speaker by, Assent assent) {
    return new Conversation(by, Capacity.CHILD, assent, true, false);
  }
}
