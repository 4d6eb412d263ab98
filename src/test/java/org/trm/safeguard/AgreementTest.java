package org.trm.safeguard;

import static org.trm.safeguard.ConsentFact.Word.GIVEN;
import static org.trm.safeguard.Conversation.Assent.DISSENTED;
import static org.trm.safeguard.Conversation.Assent.NOT_HEARD;
import static org.trm.safeguard.Conversation.Speaker.GUARDIAN;
import static org.trm.safeguard.Conversation.Speaker.PERSON;
import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.said;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.CONSENT_AGAINST_CHILD;
import static org.trm.safeguard.Reason.CONSENT_INTERPRETER_NOT_INDEPENDENT;
import static org.trm.safeguard.Reason.CONSENT_LAPSED_AT_MAJORITY;
import static org.trm.safeguard.Reason.CONSENT_NOT_BY_PERSON;
import static org.trm.safeguard.Reason.CONSENT_NOT_UNDERSTOOD;
import static org.trm.safeguard.Reason.CONSENT_WITHOUT_ASSENT;
import static org.trm.safeguard.Reason.CONSENT_WITHOUT_CAPACITY;
import static org.trm.safeguard.Reason.CONSENT_WITHOUT_GUARDIAN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.safeguard.Conversation.Assent;
import org.trm.safeguard.Conversation.Capacity;
import org.trm.safeguard.Conversation.Speaker;
import org.trm.shared.AgeStatus;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;

/** A yes counts from whoever may say it, for whoever they may say it for, if it was understood. */
class AgreementTest {

  @ParameterizedTest
  @EnumSource
  void everyConversationForEveryAge(AgeStatus age) {
    for (var how : conversations()) {
      var child = age.isChild();
      new Expected()
          .the(CONSENT_WITHOUT_GUARDIAN, child && how.by() == PERSON)
          .the(CONSENT_WITHOUT_ASSENT, child && how.assent() == NOT_HEARD)
          .the(CONSENT_AGAINST_CHILD, child && how.assent() == DISSENTED)
          .the(
              CONSENT_WITHOUT_CAPACITY,
              !child && how.by() == PERSON && how.capacity() == Capacity.LACKING)
          .the(CONSENT_LAPSED_AT_MAJORITY, !child && how.capacity() == Capacity.CHILD)
          .the(
              CONSENT_NOT_BY_PERSON,
              !child
                  && (how.by() == GUARDIAN || how.by() == Speaker.PARENT)
                  && how.capacity() == Capacity.DECIDES)
          .the(CONSENT_NOT_UNDERSTOOD, !how.understood())
          .the(CONSENT_INTERPRETER_NOT_INDEPENDENT, how.interpreterTied())
          .of(CONSENT, agreed(age, how));
    }
  }

  @Test
  void aGuardiansYesBesideTheChildsIsEnough() {
    var how = new Conversation(GUARDIAN, Capacity.CHILD, Assent.ASSENTED, true, false);
    new Expected().of(CONSENT, agreed(AgeStatus.CHILD_PRESUMED, how));
  }

  private static Given agreed(AgeStatus age, Conversation how) {
    var given = new Given();
    given.age = age;
    given.type = HandoffType.SERVICE_REFERRAL;
    given.sections = Set.of(DataCategory.HEALTH);
    given.consents =
        List.of(
            said(GIVEN, SI_SHELTER, DataCategory.HEALTH, since(1), how),
            said(GIVEN, SI_DESK, DataCategory.SUMMARY, since(1), how));
    return given;
  }

  private static List<Conversation> conversations() {
    var all = new ArrayList<Conversation>();
    for (var by : Speaker.values()) {
      for (var capacity : Capacity.values()) {
        for (var assent : Assent.values()) {
          for (var understood : yesAndNo()) {
            for (var tied : yesAndNo()) {
              all.add(new Conversation(by, capacity, assent, understood, tied));
            }
          }
        }
      }
    }
    return all;
  }
}
